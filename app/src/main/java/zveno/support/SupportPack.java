package zveno.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What is handed over, file by file, as it is shown before.
public record SupportPack(List<Part> parts) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /// A file of text.
  public record Part(String name, String text) {}

  /// All of it for the eye.
  public String shown() {
    return parts.stream()
        .map(part -> part.name() + "\n\n" + part.text())
        .collect(Collectors.joining("\n\n"));
  }

  /// Writes a zip; the stream stays open.
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Part part : parts) {
      zip.putNextEntry(new ZipEntry(part.name()));
      // The oldest text programs of Windows read Russian only behind this mark.
      zip.write(MARK);
      zip.write(
          part.text().lines().collect(Collectors.joining("\r\n")).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }
}
