package zveno.intake.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// The parts of an office file by name. A part that does not unpack to exactly what the directory
/// of the file promises is damage.
public final class OfficeZip implements AutoCloseable {

  private static final int PARTS = 20_000;

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private final Unpacked unpacked = new Unpacked();

  private OfficeZip(ZipFile zip) {
    this.zip = zip;
  }

  /// Fails with FILE_DAMAGED where the directory cannot be read or names a part twice.
  public static OfficeZip open(Path file) {
    try {
      OfficeZip office = new OfficeZip(new ZipFile(file.toFile()));
      office.index();
      return office;
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, "");
    }
  }

  private void index() {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = key(entry.getName());
      if (!names.add(name) || names.size() > PARTS) {
        close();
        throw new IntakeException(IntakeFault.FILE_DAMAGED, entry.getName());
      }
      if (!entry.isDirectory()) {
        parts.put(name, entry);
      }
    }
  }

  /// Part names are compared without case, as the format asks.
  private static String key(String name) {
    String plain = name.replace('\\', '/');
    return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
  }

  /// Is there such a part?
  public boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /// No part at all.
  public boolean empty() {
    return parts.isEmpty();
  }

  /// A part as a stream that checks itself; null where there is none.
  @Nullable GuardedPart part(String name) {
    ZipEntry entry = parts.get(key(name));
    if (entry == null) {
      return null;
    }
    try {
      return new GuardedPart(zip.getInputStream(entry), entry, unpacked);
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, name);
    }
  }

  /// The first bytes of a part as text; empty where there is none.
  public String start(String name, int length) {
    GuardedPart part = part(name);
    if (part == null) {
      return "";
    }
    try {
      String text = new String(part.readNBytes(length), StandardCharsets.UTF_8);
      part.release();
      return text;
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, name);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, "");
    }
  }
}
