package zveno.intake.xls;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Follows the parts of the stream: the globals first, then one part a sheet. A stream that ends
/// inside a part was cut.
abstract class XlsListener extends AbortableHSSFListener {

  /// Says that reading may go on.
  protected static final short ON = 0;

  /// Says that enough was read.
  protected static final short ENOUGH = 1;

  private int depth;
  private int part = -1;
  private boolean stopped;
  private boolean seen;

  @Override
  public final short abortableProcessRecord(Record record) {
    if (record instanceof BOFRecord) {
      seen = true;
      depth++;
      if (depth == 1) {
        part++;
      }
      return ON;
    }
    if (record instanceof EOFRecord) {
      depth--;
      return depth == 0 && stop(endOfPart(part)) ? ENOUGH : ON;
    }
    return depth == 1 && stop(take(record, part)) ? ENOUGH : ON;
  }

  private boolean stop(boolean enough) {
    stopped |= enough;
    return enough;
  }

  /// Called when the stream is over or reading was stopped.
  final void finish() {
    if (!stopped && (depth != 0 || !seen)) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, "");
    }
  }

  /// A record of a part: 0 = the globals, n = the n-th sheet. True when enough was read.
  abstract boolean take(Record record, int part);

  /// The part is over. True when enough was read.
  abstract boolean endOfPart(int part);
}
