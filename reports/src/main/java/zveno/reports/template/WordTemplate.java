package zveno.reports.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import zveno.reports.ooxml.OfficeParts;
import zveno.reports.pdf.PaperPages;
import zveno.reports.template.TemplateFault.Spot;
import zveno.reports.template.TemplatePlace.Part;

/// A Word file with tags, looked at and safe to fill.
public final class WordTemplate {

  private final OfficeParts parts;
  private final Map<String, Text> texts;
  private final WordLooks looks;

  /// A part with text.
  private record Text(Part part, Document xml) {}

  private WordTemplate(OfficeParts parts, Map<String, Text> texts, WordLooks looks) {
    this.parts = parts;
    this.texts = texts;
    this.looks = looks;
  }

  /// Looks at a file.
  ///
  /// @throws TemplateRefusedException when it cannot be a template, or had better not be one
  public static WordTemplate open(byte[] file) throws TemplateRefusedException {
    OfficeParts parts = SafeOpening.parts(file);
    Map<String, Text> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Part> text : SafeOpening.texts(parts).entrySet()) {
      Document xml = SafeXml.read(parts.get(text.getKey()).orElseThrow());
      texts.put(text.getKey(), new Text(text.getValue(), xml));
    }
    byte[] styles = parts.get("word/styles.xml").orElse(null);
    return new WordTemplate(
        parts, texts, new WordLooks(styles == null ? null : SafeXml.read(styles)));
  }

  /// The bytes of a file that is not too big to be a template.
  public static byte[] bytes(Path file) throws IOException, TemplateRefusedException {
    if (Files.size(file) > SafeOpening.BIGGEST) {
      throw new TemplateRefusedException(TemplateRefusedException.Reason.TOO_BIG);
    }
    return Files.readAllBytes(file);
  }

  /// What cannot be filled from a record with these fields; empty when all is well.
  public List<TemplateFault> faults(Fields<?> fields) {
    List<TemplateFault> faults = new ArrayList<>();
    texts.forEach((name, text) -> faults.addAll(new TemplateCheck(fields).of(tags(name, text))));
    return faults;
  }

  /// The names of all fields that stand in it, as they are written there.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    texts.forEach((name, text) -> tags(name, text).forEach(seen -> names.add(seen.tag().name())));
    return names.stream().distinct().toList();
  }

  private static List<SeenTag> tags(String name, Text text) {
    return TagWalk.of(name, text.part(), text.xml().getDocumentElement());
  }

  /// Writes the file that comes of a record; the stream stays open.
  ///
  /// @throws IllegalStateException when it has faults
  public <T> void fill(Fields<T> fields, T record, OutputStream out) throws IOException {
    List<TemplateFault> faults = faults(fields);
    if (!faults.isEmpty()) throw new IllegalStateException(faults.getFirst().toString());
    Map<String, byte[]> filled = new LinkedHashMap<>();
    for (Map.Entry<String, Text> text : texts.entrySet()) {
      filled.put(text.getKey(), SafeXml.bytes(filled(text.getValue(), fields, record)));
    }
    parts.with(filled).write(out);
  }

  private static <T> Document filled(Text text, Fields<T> fields, T record) {
    Document copy = (Document) text.xml().cloneNode(true);
    Filling.inside(copy.getDocumentElement(), Scope.of(fields, record));
    return copy;
  }

  /// Pages near to those that Word would make of it.
  ///
  /// @throws IllegalStateException when it has faults
  public <T> PaperPages pages(Fields<T> fields, T record) {
    if (!faults(fields).isEmpty()) throw new IllegalStateException("faults");
    return pages(filled(body(), fields, record));
  }

  /// Pages of the template as it is, with its tags.
  public PaperPages bare() {
    return pages(body().xml());
  }

  private PaperPages pages(Document document) {
    return new WordPages(document, looks).draw();
  }

  private Text body() {
    return texts.values().iterator().next();
  }

  /// The same file with another name or form in the place of a faulty one.
  ///
  /// @param by one of those that the fault tells as near
  public byte[] mended(TemplateFault fault, String by) throws IOException {
    Spot spot = fault.at();
    Text text = texts.get(spot.part());
    if (text == null) throw new IllegalArgumentException(spot.part());
    Document copy = (Document) text.xml().cloneNode(true);
    SeenTag seen =
        TagWalk.of(spot.part(), text.part(), copy.getDocumentElement()).get(spot.number());
    Tag tag = seen.tag();
    String mended =
        fault.reason() == TemplateFault.Reason.UNKNOWN_FORM
            ? tag.with(tag.name(), by)
            : tag.with(by, tag.form());
    seen.text().replace(tag.from(), tag.to(), mended);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.with(Map.of(spot.part(), SafeXml.bytes(copy))).write(out);
    return out.toByteArray();
  }
}
