package zveno.intake.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Finds the encoding of a text: by its mark, else UTF-8 where the bytes are that, else
/// windows-1251.
final class TextFile {

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final String AUTO = "auto";

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

  /// The separator that most often stands outside quotes in the first lines.
  static char separator(String text) {
    char best = ',';
    int most = 0;
    for (char separator : List.of(';', '\t', ',')) {
      int count = count(text, separator);
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private static int count(String text, char separator) {
    boolean quoted = false;
    int count = 0;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < 30; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        count++;
      } else if (!quoted && c == '\n') {
        lines++;
      }
    }
    return count;
  }
}
