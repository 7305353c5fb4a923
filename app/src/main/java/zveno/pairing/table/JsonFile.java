package zveno.pairing.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;

/// Reads a file of one JSON object; keys that stand twice are refused.
final class JsonFile {
  /// An earlier plan of a whole country is a tenth of it.
  private static final int MOST_BYTES = 64 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /// The object that the file holds.
  ///
  /// @throws RoundException ROUND_UNREADABLE, found in this file
  static JsonNode object(Path file) throws RoundException, IOException {
    byte[] bytes = bytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      if (root != null && root.isObject()) return root;
      throw unreadable(1).in(file);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw because(unreadable(place == null ? 1 : place.getLineNr()).in(file), e);
    } catch (CharacterCodingException e) {
      throw because(unreadable(lineOfBadLetter(bytes)).in(file), e);
    }
  }

  private static long lineOfBadLetter(byte[] bytes) {
    String lossy = new String(bytes, StandardCharsets.UTF_8);
    int bad = Math.max(0, lossy.indexOf('\uFFFD'));
    return 1 + lossy.chars().limit(bad).filter(letter -> letter == '\n').count();
  }

  private static byte[] bytes(Path file) throws RoundException, IOException {
    if (Files.isDirectory(file)) throw new FileSystemException(file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) throw unreadable(1).in(file);
      return bytes;
    }
  }

  private static RoundException unreadable(long line) {
    return new RoundException(RoundFault.ROUND_UNREADABLE, Long.toString(line));
  }

  private static RoundException because(RoundException refused, Exception cause) {
    refused.initCause(cause);
    return refused;
  }
}
