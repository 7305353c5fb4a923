package zveno.intake.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.ExcelEpoch;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Merges;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile;

/// A workbook of Excel 2007 and later, transitional or strict. Formulas are not evaluated: the
/// result that the file keeps counts.
public final class XlsxFile implements SheetFile {

  private final OfficeZip zip;
  private final List<SheetName> sheets = new ArrayList<>();
  private final Map<SheetName, String> parts = new HashMap<>();
  private final Map<SheetName, Merges> merges = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final String workbook;
  private final Relations relations;
  private ExcelEpoch epoch = ExcelEpoch.SINCE_1900;
  private @Nullable SharedStrings strings;
  private @Nullable CellFormats formats;
  private @Nullable PartReader inHand;

  private XlsxFile(OfficeZip zip) {
    this.zip = zip;
    this.workbook = Relations.of(zip, "").first("officeDocument").orElse("xl/workbook.xml");
    this.relations = Relations.of(zip, workbook);
  }

  /// Takes over the zip.
  public static XlsxFile of(OfficeZip zip) {
    XlsxFile file = new XlsxFile(zip);
    file.readWorkbook();
    return file;
  }

  private void readWorkbook() {
    try (PartReader xml = PartReader.open(zip, workbook)) {
      while (xml.nextElement()) {
        if (xml.name().equals("workbookPr")) {
          String since1904 = Objects.requireNonNullElse(xml.attribute("date1904"), "0");
          epoch =
              since1904.equals("1") || since1904.equals("true")
                  ? ExcelEpoch.SINCE_1904
                  : ExcelEpoch.SINCE_1900;
        } else if (xml.name().equals("sheet")) {
          addSheet(xml);
        }
      }
    }
  }

  /// Sheets of charts and dialogues have no cells and are passed over. No two sheets are one part:
  /// a file could ask for the same work a thousand times.
  private void addSheet(PartReader xml) {
    String id = Objects.requireNonNullElse(xml.relation(), "");
    String name = Objects.requireNonNullElse(xml.attribute("name"), "");
    String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
    Relations.Relation relation =
        relations.byId(id).orElseThrow(() -> new IntakeException(IntakeFault.FILE_DAMAGED, name));
    if (relation.kind().equals("worksheet")) {
      SheetName sheet = new SheetName(sheets.size(), name, state.equals("visible"));
      sheets.add(sheet);
      if (!taken.add(relation.part())) {
        throw new IntakeException(IntakeFault.FILE_UNSAFE, name);
      }
      parts.put(sheet, relation.part());
    }
  }

  @Override
  public List<SheetName> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void read(SheetName sheet, RowReader reader) {
    String part = Objects.requireNonNull(parts.get(sheet));
    try (PartReader xml = PartReader.open(zip, part)) {
      inHand = xml;
      new SheetPart(xml, sheet.name(), strings(), formats(), reader).read();
    }
  }

  @Override
  public Merges merges(SheetName sheet) {
    return merges.computeIfAbsent(
        sheet, key -> MergedCells.read(zip, Objects.requireNonNull(parts.get(key))));
  }

  @Override
  public double share() {
    PartReader now = inHand;
    return now == null ? 0 : now.share();
  }

  private SharedStrings strings() {
    SharedStrings known = strings;
    if (known == null) {
      known =
          relations
              .first("sharedStrings")
              .map(part -> SharedStrings.read(zip, part))
              .orElseGet(SharedStrings::new);
      strings = known;
    }
    return known;
  }

  private CellFormats formats() {
    CellFormats known = formats;
    if (known == null) {
      known =
          relations
              .first("styles")
              .map(part -> CellFormats.read(zip, part, epoch))
              .orElseGet(() -> CellFormats.none(epoch));
      formats = known;
    }
    return known;
  }

  @Override
  public void close() {
    zip.close();
  }
}
