package zveno.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a command did nothing.
///
/// @param exit 2…5 or 70
/// @param code for programs, such as `file.encrypted`
/// @param text for people
/// @param file the file it is about
/// @param candidates what could have been meant, or what stands in the way
record Refusal(int exit, String code, String text, @Nullable String file, List<?> candidates) {
  static final int USAGE = 2;
  static final int INPUT = 3;
  static final int IN_USE = 4;
  static final int TARGET = 5;
  static final int FAULT = 70;

  Object json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("error", error());
    answer.put("exit", exit);
    return answer;
  }

  /// The part that names what is wrong.
  Object error() {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("text", text);
    error.put("file", file);
    error.put("candidates", candidates);
    return error;
  }
}
