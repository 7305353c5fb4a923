package zveno.intake.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// A text without its mark, and how its bytes were read.
///
/// @param encoding the name of the encoding
/// @param patched whether bytes that are none in it were read as [#UNREAD]
record TextFile(String text, String encoding, boolean patched) {

  /// Stands for bytes that could not be read.
  static final char UNREAD = '\uFFFD';

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final String AUTO = "auto";

  /// `encoding` is a name, and then the bytes must fit; or `auto`: the encoding of the mark, else
  /// UTF-8 where that reads more letters than it fails to read, else windows-1251. A file of which
  /// a byte was lost is still read.
  static TextFile decode(byte[] bytes, String encoding) {
    boolean auto = encoding.equalsIgnoreCase(AUTO);
    Charset charset = auto ? guess(bytes) : named(encoding);
    try {
      return read(bytes, charset, CodingErrorAction.REPORT);
    } catch (CharacterCodingException e) {
      if (!auto && e instanceof MalformedInputException) {
        throw new IntakeException(IntakeFault.ENCODING_UNKNOWN, e, encoding);
      }
      return patched(bytes, charset);
    }
  }

  private static TextFile patched(byte[] bytes, Charset charset) {
    try {
      TextFile file = read(bytes, charset, CodingErrorAction.REPLACE);
      return new TextFile(file.text, file.encoding, true);
    } catch (CharacterCodingException e) {
      throw new IntakeException(IntakeFault.ENCODING_UNKNOWN, e, charset.name());
    }
  }

  private static TextFile read(byte[] bytes, Charset charset, CodingErrorAction bad)
      throws CharacterCodingException {
    String text =
        charset
            .newDecoder()
            .onMalformedInput(bad)
            .onUnmappableCharacter(bad)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new TextFile(plain, charset.name(), false);
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
    boolean utf8 = starts(bytes, 0xEF, 0xBB, 0xBF) || LettersOfUtf8.count(bytes).prevail();
    return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean starts(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// Another text that was read the same way.
  TextFile with(String other) {
    return new TextFile(other, encoding, patched);
  }
}
