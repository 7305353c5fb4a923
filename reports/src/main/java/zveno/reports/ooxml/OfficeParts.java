package zveno.reports.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a file of Office in memory, by their names, in the order of the file.
public final class OfficeParts {

  /// What types the parts are of.
  public static final String TYPES = "[Content_Types].xml";

  /// The same moment in every file, so that the same document is the same bytes.
  static final long NO_TIME = 315_532_800_000L;

  private static final int BLOCK = 8192;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /// How much is read at most.
  ///
  /// @param parts how many parts
  /// @param bytes of all parts unpacked
  public record Limits(int parts, long bytes) {
    /// For files of our own.
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Long.MAX_VALUE);
  }

  /// A file that is bigger than it may be.
  public static final class TooBigException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private OfficeParts() {}

  /// Reads a file; a part that stands there twice makes it a damaged one.
  public static OfficeParts read(byte[] file, Limits limits) throws IOException {
    OfficeParts read = new OfficeParts();
    long left = limits.bytes();
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.isDirectory()) continue;
        if (read.parts.size() >= limits.parts()) throw new TooBigException();
        if (!zip.canReadEntryData(entry)) throw new IOException("cannot read " + entry.getName());
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
          bytes = bytes(in, left);
        }
        left -= bytes.length;
        if (read.parts.put(entry.getName(), bytes) != null) {
          throw new IOException("twice " + entry.getName());
        }
      }
    }
    return read;
  }

  /// Stops as soon as there is too much; what the file says of its sizes is not believed.
  private static byte[] bytes(InputStream in, long left) throws IOException {
    if (left > Integer.MAX_VALUE - BLOCK) return in.readAllBytes();
    byte[] bytes = in.readNBytes((int) left + 1);
    if (bytes.length > left) throw new TooBigException();
    return bytes;
  }

  public Map<String, byte[]> all() {
    return Collections.unmodifiableMap(parts);
  }

  public Optional<byte[]> get(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /// A part of text; IOException where it is not there.
  public String text(String name) throws IOException {
    byte[] bytes = get(name).orElseThrow(() -> new IOException("no part " + name));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public void put(String name, byte[] bytes) {
    parts.put(name, bytes);
  }

  public void put(String name, String text) {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Adds a part of a type of its own.
  public void add(String name, String type, Xml xml) throws IOException {
    put(name, xml.toString());
    Xml override = new Xml().empty("Override", "PartName", "/" + name, "ContentType", type);
    put(TYPES, text(TYPES).replace("</Types>", override + "</Types>"));
  }

  /// The same file with other bytes in these parts.
  public OfficeParts with(Map<String, byte[]> others) {
    OfficeParts changed = new OfficeParts();
    changed.parts.putAll(parts);
    changed.parts.putAll(others);
    return changed;
  }

  /// Writes the file; the stream stays open.
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTime(NO_TIME);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
