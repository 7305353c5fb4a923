package zveno.intake.xlsx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// What a part of the workbook points to inside the file; targets outside are not even kept.
record Relations(List<Relation> all) {

  private static final int MOST = 5_000;

  /// `kind` = the last word of the type: worksheet, sharedStrings …
  record Relation(String id, String kind, String part) {}

  static Relations of(OfficeZip zip, String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> all = new ArrayList<>();
    if (!zip.has(name)) {
      return new Relations(all);
    }
    try (PartReader xml = PartReader.open(zip, name)) {
      while (xml.nextElement()) {
        if (xml.name().equals("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
          if (all.size() == MOST) {
            throw new IntakeException(IntakeFault.FILE_UNSAFE, name);
          }
          String type = Objects.requireNonNullElse(xml.attribute("Type"), "");
          String target = Objects.requireNonNullElse(xml.attribute("Target"), "");
          all.add(
              new Relation(
                  Objects.requireNonNullElse(xml.attribute("Id"), ""),
                  type.substring(type.lastIndexOf('/') + 1),
                  inside(folder, target)));
        }
      }
    }
    return new Relations(all);
  }

  private static String inside(String folder, String target) {
    try {
      String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
      return path == null ? target : path.substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException noAddress) {
      return target;
    }
  }

  Optional<String> first(String kind) {
    return all.stream().filter(r -> r.kind().equals(kind)).map(Relation::part).findFirst();
  }

  Optional<Relation> byId(String id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
