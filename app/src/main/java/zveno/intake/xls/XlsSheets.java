package zveno.intake.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import zveno.intake.cells.SheetFile.SheetName;

/// The names of the sheets, from the globals of the stream. Parts follow in order of their place in
/// the stream, so the index of a sheet is the number of its part.
final class XlsSheets extends XlsListener {

  private final List<BoundSheetRecord> bound = new ArrayList<>();

  @Override
  boolean take(Record record, int part) {
    if (record instanceof BoundSheetRecord sheet) {
      bound.add(sheet);
    }
    return false;
  }

  @Override
  boolean endOfPart(int part) {
    return true;
  }

  List<SheetName> sheets() {
    List<BoundSheetRecord> byPlace = List.of(BoundSheetRecord.orderByBofPosition(bound));
    return bound.stream()
        .map(
            s ->
                new SheetName(
                    byPlace.indexOf(s) + 1, s.getSheetname(), !s.isHidden() && !s.isVeryHidden()))
        .toList();
  }
}
