package zveno.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where answers and refusals go. JSON is UTF-8 on every system; sentences follow the console.
///
/// @param json one object, for programs
/// @param out sentences of an answer
/// @param err sentences of a refusal
public record Terminal(PrintStream json, PrintStream out, PrintStream err) {
  /// The console of this process.
  public static Terminal ofThisProcess() {
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        System.out,
        System.err);
  }

  void answer(Answer answer, boolean asJson) {
    if (asJson) print(answer.json());
    else if (!answer.text().isEmpty()) out.println(answer.text());
    flush();
  }

  void refuse(Refusal refusal, boolean asJson) {
    if (asJson) print(refusal.json());
    else err.println(refusal.text());
    flush();
  }

  private void print(Object tree) {
    try {
      json.println(new JsonMapper().writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void flush() {
    json.flush();
    out.flush();
    err.flush();
  }
}
