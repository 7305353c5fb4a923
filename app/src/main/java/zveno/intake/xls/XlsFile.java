package zveno.intake.xls;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Merges;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetRow;

/// A workbook of Excel 97–2003, read record by record. Formulas are not evaluated: the result that
/// the file keeps counts.
public final class XlsFile implements SheetFile {

  private static final List<String> WORKBOOK = List.of("Workbook", "WORKBOOK", "Book", "BOOK");
  private static final String OOXML_INSIDE = "EncryptedPackage";
  private static final String WORD = "WordDocument";
  private static final String SLIDES = "PowerPoint Document";

  private final POIFSFileSystem container;
  private final String stream;
  private final List<SheetName> sheets;
  private @Nullable DocumentInputStream inHand;
  private int length;
  private boolean handing;

  private XlsFile(POIFSFileSystem container, String stream) {
    this.container = container;
    this.stream = stream;
    XlsSheets names = new XlsSheets();
    process(names);
    this.sheets = names.sheets();
  }

  /// Opens the file; another document in the same container is named by its ending.
  public static XlsFile open(Path file) {
    POIFSFileSystem container;
    try {
      container = new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, "");
    }
    try {
      return new XlsFile(container, stream(container));
    } catch (IntakeException e) {
      closeQuietly(container);
      throw e;
    }
  }

  private static String stream(POIFSFileSystem container) {
    for (String name : WORKBOOK) {
      if (container.getRoot().hasEntryCaseInsensitive(name)) {
        return name;
      }
    }
    if (container.getRoot().hasEntryCaseInsensitive(OOXML_INSIDE)) {
      throw new IntakeException(IntakeFault.FILE_ENCRYPTED);
    }
    if (container.getRoot().hasEntryCaseInsensitive(WORD)) {
      throw new IntakeException(IntakeFault.FILE_UNSUPPORTED, "doc");
    }
    String kind = container.getRoot().hasEntryCaseInsensitive(SLIDES) ? "ppt" : "other";
    throw new IntakeException(IntakeFault.FILE_UNSUPPORTED, kind);
  }

  @Override
  public List<SheetName> sheets() {
    return sheets;
  }

  @Override
  public void read(SheetName sheet, RowReader reader) {
    handing = false;
    process(new XlsRows(sheet, new Handed(reader)));
  }

  @Override
  public Merges merges(SheetName sheet) {
    XlsMerges merged = new XlsMerges(sheet);
    process(merged);
    return merged.merges();
  }

  @Override
  public double share() {
    DocumentInputStream now = inHand;
    return now == null || length == 0 ? 0 : 1 - (double) now.available() / length;
  }

  /// Tells what the taker of a row throws from what POI throws.
  private final class Handed implements RowReader {
    private final RowReader taker;

    Handed(RowReader taker) {
      this.taker = taker;
    }

    @Override
    public boolean row(SheetRow row) {
      handing = true;
      boolean on = taker.row(row);
      handing = false;
      return on;
    }

    @Override
    public boolean empty(int number) {
      return taker.empty(number);
    }
  }

  /// POI throws whatever its parsers throw at damage, so every one of them means damage here.
  private void process(XlsListener listener) {
    try (DocumentInputStream in = container.createDocumentInputStream(stream)) {
      inHand = in;
      length = in.available();
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(listener);
      new HSSFEventFactory().abortableProcessEvents(request, in);
      listener.finish();
    } catch (EncryptedDocumentException e) {
      throw new IntakeException(IntakeFault.FILE_ENCRYPTED, e);
    } catch (IntakeException e) {
      throw e;
    } catch (FileNotFoundException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, stream);
    } catch (HSSFUserException | IOException | RuntimeException e) {
      // What the taker of a row threw is no damage of the file.
      if (handing && e instanceof RuntimeException taker) throw taker;
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, stream);
    } finally {
      inHand = null;
    }
  }

  private static void closeQuietly(POIFSFileSystem container) {
    try {
      container.close();
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, "");
    }
  }

  @Override
  public void close() {
    closeQuietly(container);
  }
}
