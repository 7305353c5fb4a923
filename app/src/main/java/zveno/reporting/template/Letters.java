package zveno.reporting.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zveno.attachments.FileNames;
import zveno.files.TargetFile;
import zveno.files.TargetRefusedException;
import zveno.reports.template.Fields;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.WordTemplate;

/// A document for each of many from one template. All of them are made before the first is written,
/// so a template that cannot be filled leaves nothing behind.
///
/// @param <T> whom one is for
public final class Letters<T> {
  private static final String ENDING = ".docx";
  private static final String ZIP = ".zip";

  private final String title;
  private final WordTemplate template;
  private final Fields<T> fields;
  private final Function<T, String> name;

  /// @param title of the template, with which the names of the files begin
  /// @param name what the file of each is called after it
  public Letters(String title, WordTemplate template, Fields<T> fields, Function<T, String> name)
      throws FaultyTemplateException {
    List<TemplateFault> faults = template.faults(fields);
    if (!faults.isEmpty()) throw new FaultyTemplateException(title, faults);
    this.title = title;
    this.template = template;
    this.fields = fields;
    this.name = name;
  }

  /// A document for each partner.
  public static Letters<PartnerCase> toPartners(
      String title, WordTemplate template, Fields<PartnerCase> fields)
      throws FaultyTemplateException {
    return new Letters<>(title, template, fields, one -> one.partner().organization().callName());
  }

  /// Whether these are to be packed into one file.
  public static boolean zip(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
  }

  /// Writes one letter into a file.
  public void write(T one, Path file) throws IOException {
    byte[] bytes = bytes(one);
    TargetFile.replace(file, out -> out.write(bytes));
  }

  /// Writes a file each, into a folder or a zip.
  ///
  /// @return the names of the files
  public List<String> writeAll(List<T> cases, Path target) throws IOException {
    Map<String, byte[]> letters = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (T one : cases) {
      String called = FileNames.safe(title + " – " + name.apply(one));
      String file = FileNames.distinct(called + ENDING, taken);
      taken.add(file);
      letters.put(file, bytes(one));
    }
    if (zip(target)) {
      TargetFile.replace(
          target, out -> pack(letters, new ZipOutputStream(out, StandardCharsets.UTF_8)));
    } else {
      folder(target);
      for (Map.Entry<String, byte[]> letter : letters.entrySet()) {
        TargetFile.replace(target.resolve(letter.getKey()), out -> out.write(letter.getValue()));
      }
    }
    return List.copyOf(letters.keySet());
  }

  private static void pack(Map<String, byte[]> letters, ZipOutputStream zip) throws IOException {
    for (Map.Entry<String, byte[]> letter : letters.entrySet()) {
      zip.putNextEntry(new ZipEntry(letter.getKey()));
      zip.write(letter.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void folder(Path target) throws TargetRefusedException {
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw TargetRefusedException.of(target, e);
    }
  }

  private byte[] bytes(T one) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.fill(fields, one, out);
    return out.toByteArray();
  }
}
