package zveno.intake.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;
import zveno.intake.cells.Merges;
import zveno.intake.cells.Merges.Block;
import zveno.intake.cells.SheetFile.SheetName;

/// The merged cells of one sheet of an xls.
final class XlsMerges extends XlsListener {
  private final int wanted;
  private final List<Block> blocks = new ArrayList<>();

  XlsMerges(SheetName sheet) {
    this.wanted = sheet.index();
  }

  @Override
  boolean take(Record record, int part) {
    if (part != wanted || !(record instanceof MergeCellsRecord merged)) return false;
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      blocks.add(
          new Block(
              area.getFirstRow() + 1,
              area.getLastRow() + 1,
              area.getFirstColumn(),
              area.getLastColumn()));
    }
    return false;
  }

  @Override
  boolean endOfPart(int part) {
    return part == wanted;
  }

  Merges merges() {
    return new Merges(List.copyOf(blocks));
  }
}
