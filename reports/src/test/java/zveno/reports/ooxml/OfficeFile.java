package zveno.reports.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of Office being put together from its parts.
public final class OfficeFile {

  /// How the types of relations begin.
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, String> endings = new TreeMap<>();
  private final Map<String, Xml> relations = new LinkedHashMap<>();

  public OfficeFile() {
    endings.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    endings.put("xml", "application/xml");
  }

  /// Adds a part.
  ///
  /// @param name without a slash at its beginning
  public void add(String name, String type, Xml content) {
    parts.put(name, content.toString().getBytes(StandardCharsets.UTF_8));
    types.put(name, type);
  }

  /// Adds a part whose type follows from the ending of its name.
  public void add(String name, String type, byte[] content) {
    parts.put(name, content);
    endings.put(name.substring(name.lastIndexOf('.') + 1), type);
  }

  /// Ties a part to another one.
  ///
  /// @param from the part, or an empty text for the file itself
  /// @param type the last word of the relation's type
  public void relate(String from, String id, String type, String target) {
    relation(from, id, RELATIONS + type, target);
  }

  private void relation(String from, String id, String type, String target) {
    relations
        .computeIfAbsent(
            from, part -> Xml.part().open("Relationships", "xmlns", PACKAGE + "relationships"))
        .empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  /// Writes the file; the stream stays open.
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    put(zip, "[Content_Types].xml", types().toString().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, Xml> relation : relations.entrySet()) {
      Xml all = relation.getValue().close("Relationships");
      put(zip, place(relation.getKey()), all.toString().getBytes(StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      put(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(OfficeParts.NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// Where the relations of a part lie.
  private static String place(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private Xml types() {
    Xml xml = Xml.part().open("Types", "xmlns", PACKAGE + "content-types");
    endings.forEach(
        (ending, type) -> xml.empty("Default", "Extension", ending, "ContentType", type));
    types.forEach(
        (part, type) -> xml.empty("Override", "PartName", "/" + part, "ContentType", type));
    return xml.close("Types");
  }
}
