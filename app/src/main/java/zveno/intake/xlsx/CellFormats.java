package zveno.intake.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.CellLook;
import zveno.intake.cells.ExcelEpoch;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// What the styles of a workbook make of its numbers.
final class CellFormats {

  /// Excel holds no more.
  private static final int MOST = 65_536;

  private final List<CellLook> styles;
  private final ExcelEpoch epoch;

  private CellFormats(List<CellLook> styles, ExcelEpoch epoch) {
    this.styles = styles;
    this.epoch = epoch;
  }

  static CellFormats none(ExcelEpoch epoch) {
    return new CellFormats(List.of(), epoch);
  }

  static CellFormats read(OfficeZip zip, String part, ExcelEpoch epoch) {
    Map<Integer, String> codes = new HashMap<>();
    List<CellLook> styles = new ArrayList<>();
    boolean inCells = false;
    try (PartReader xml = PartReader.open(zip, part)) {
      while (xml.nextElement()) {
        if (codes.size() > MOST || styles.size() > MOST) {
          throw new IntakeException(IntakeFault.FILE_UNSAFE, part);
        }
        switch (xml.name()) {
          case "numFmt" ->
              codes.put(
                  number(xml.attribute("numFmtId")),
                  Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
          case "cellXfs" -> inCells = true;
          case "cellStyles", "dxfs", "cellStyleXfs" -> inCells = false;
          case "xf" -> {
            if (inCells) {
              int id = number(xml.attribute("numFmtId"));
              styles.add(CellLook.of(id, codes.get(id)));
            }
          }
          default -> {}
        }
      }
    }
    return new CellFormats(styles, epoch);
  }

  static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  Cell number(String raw, @Nullable String style) {
    int at = number(style);
    CellLook look = at >= 0 && at < styles.size() ? styles.get(at) : CellLook.PLAIN;
    return look.cell(raw, epoch);
  }
}
