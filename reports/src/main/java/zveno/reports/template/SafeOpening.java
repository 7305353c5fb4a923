package zveno.reports.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import zveno.reports.ooxml.OfficeParts;
import zveno.reports.template.TemplatePlace.Part;
import zveno.reports.template.TemplateRefusedException.Reason;

/// The door for files of strangers: what is no Word document, is torn, closed, too big, carries
/// programs or asks for other files does not come in.
final class SafeOpening {

  /// Bytes of a file.
  static final int BIGGEST = 20 << 20;

  private static final int BIGGEST_TEXT = 16 << 20;
  private static final OfficeParts.Limits LIMITS = new OfficeParts.Limits(2000, 64 << 20);

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /// How a part of a locked file is called inside the old container.
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final String WORD = "wordprocessingml.";

  private SafeOpening() {}

  /// The parts of a file that may come in.
  static OfficeParts parts(byte[] file) throws TemplateRefusedException {
    if (file.length > BIGGEST) throw refused(Reason.TOO_BIG);
    if (begins(file, OLD)) {
      throw refused(holds(file, LOCKED) ? Reason.PROTECTED : Reason.OLD_WORD);
    }
    if (!begins(file, ZIP)) throw refused(Reason.NOT_WORD);
    OfficeParts parts = unpacked(file);
    types(parts);
    for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
      String name = part.getKey().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") && part.getValue().length > BIGGEST_TEXT) {
        throw refused(Reason.TOO_BIG);
      }
      if (name.contains("vbaproject") || name.contains("activex/") || program(name)) {
        throw new TemplateRefusedException(Reason.MACROS, part.getKey());
      }
      if (name.endsWith(".rels")) Outside.relations(SafeXml.read(part.getValue()));
    }
    protection(parts);
    return parts;
  }

  /// The parts with text, the body first.
  static Map<String, Part> texts(OfficeParts parts) throws TemplateRefusedException {
    Map<String, Part> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Part> kind : KINDS.entrySet()) {
      for (Element override : overrides(parts)) {
        if (!override.getAttribute("ContentType").endsWith(WORD + kind.getKey())) continue;
        String name = override.getAttribute("PartName").substring(1);
        byte[] xml = parts.get(name).orElseThrow(() -> refused(Reason.DAMAGED));
        Outside.fields(SafeXml.read(xml));
        texts.put(name, kind.getValue());
      }
    }
    return texts;
  }

  private static final Map<String, Part> KINDS = kinds();

  private static Map<String, Part> kinds() {
    Map<String, Part> kinds = new LinkedHashMap<>();
    kinds.put("document.main+xml", Part.BODY);
    kinds.put("header+xml", Part.HEADER);
    kinds.put("footer+xml", Part.FOOTER);
    kinds.put("footnotes+xml", Part.NOTE);
    kinds.put("endnotes+xml", Part.NOTE);
    return kinds;
  }

  private static OfficeParts unpacked(byte[] file) throws TemplateRefusedException {
    try {
      return OfficeParts.read(file, LIMITS);
    } catch (OfficeParts.TooBigException e) {
      throw refused(Reason.TOO_BIG);
    } catch (IOException | IllegalArgumentException damaged) {
      throw refused(Reason.DAMAGED);
    }
  }

  /// What the file says it is; a template of Word becomes a document.
  private static void types(OfficeParts parts) throws TemplateRefusedException {
    byte[] bytes = parts.get(OfficeParts.TYPES).orElseThrow(() -> refused(Reason.NOT_WORD));
    String types = new String(bytes, StandardCharsets.UTF_8);
    if (types.contains("macroEnabled") || types.contains("vbaProject")) {
      throw refused(Reason.MACROS);
    }
    if (types.contains(WORD + "template.main+xml")) {
      parts.put(
          OfficeParts.TYPES, types.replace(WORD + "template.main+xml", WORD + "document.main+xml"));
    } else if (!types.contains(WORD + "document.main+xml")) {
      throw refused(Reason.NOT_WORD);
    }
  }

  private static List<Element> overrides(OfficeParts parts) throws TemplateRefusedException {
    Document types =
        SafeXml.read(parts.get(OfficeParts.TYPES).orElseThrow(() -> refused(Reason.NOT_WORD)));
    return elements(types.getElementsByTagNameNS("*", "Override"));
  }

  static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Element.class::cast)
        .toList();
  }

  /// A built-in object of another program.
  private static boolean program(String name) {
    return name.contains("embeddings/") && (name.endsWith(".bin") || name.endsWith(".exe"));
  }

  /// Closed against edits: what comes of it would be closed too.
  private static void protection(OfficeParts parts) throws TemplateRefusedException {
    byte[] settings = parts.get("word/settings.xml").orElse(null);
    if (settings == null) return;
    Document xml = SafeXml.read(settings);
    for (Element one : elements(xml.getElementsByTagNameNS(Wml.SPACE, "documentProtection"))) {
      String enforced = one.getAttributeNS(Wml.SPACE, "enforcement");
      if (List.of("1", "true", "on").contains(enforced)) throw refused(Reason.PROTECTED);
    }
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  private static boolean holds(byte[] file, byte[] what) {
    for (int i = 0; i + what.length <= file.length; i++) {
      if (Arrays.equals(file, i, i + what.length, what, 0, what.length)) return true;
    }
    return false;
  }

  private static TemplateRefusedException refused(Reason reason) {
    return new TemplateRefusedException(reason);
  }
}
