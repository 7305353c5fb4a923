package zveno.intake.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Finds the encoding of a text: by its mark, else UTF-8 where the bytes are that, else
/// windows-1251.
final class TextFile {

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final String AUTO = "auto";
  private static final int LOOKED_AT = 60;

  private TextFile() {}

  /// The text without its mark. `encoding` is a name or `auto`.
  static String decode(byte[] bytes, String encoding) {
    Charset charset = encoding.equalsIgnoreCase(AUTO) ? guess(bytes) : named(encoding);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IntakeException(IntakeFault.ENCODING_UNKNOWN, e, encoding);
    }
  }

  private static Charset named(String encoding) {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IntakeException(IntakeFault.ENCODING_UNKNOWN, e, encoding);
    }
  }

  private static Charset guess(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean starts(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// The separator that cuts most of the first records into the same number of fields: commas of
  /// addresses are more than the semicolons between cells, but never so even.
  static char separator(String text) {
    char best = ',';
    int most = 0;
    for (char separator : List.of(';', '\t', ',')) {
      int even = even(text, separator);
      if (even > most) {
        most = even;
        best = separator;
      }
    }
    return best;
  }

  /// How many of the first records have the number of fields that most of them have, if that is
  /// more than one.
  private static int even(String text, char separator) {
    Map<Integer, Integer> records = new HashMap<>();
    boolean quoted = false;
    int separators = 0;
    int lines = 0;
    for (int i = 0; i <= text.length() && lines < LOOKED_AT; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        separators++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (separators > 0) records.merge(separators, 1, Integer::sum);
        separators = 0;
        lines++;
      }
    }
    return records.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
