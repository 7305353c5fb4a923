package zveno.intake.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;
import zveno.intake.cells.SheetFile;
import zveno.intake.csv.CsvFile;
import zveno.intake.xls.XlsFile;
import zveno.intake.xlsx.OfficeZip;
import zveno.intake.xlsx.XlsxFile;

/// Opens a file by what it is, not by its name, or says why not.
public final class SheetFiles {

  private SheetFiles() {}

  /// `encoding` is of account for separated text only; `auto` finds it.
  public static SheetFile open(Path file, String encoding) {
    checkPlace(file);
    FileLock.check(file);
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new IntakeException(IntakeFault.FILE_EMPTY);
      }
      if (size > Limits.FILE) {
        throw new IntakeException(IntakeFault.FILE_TOO_BIG, "");
      }
      return open(file, kind(file), encoding);
    } catch (AccessDeniedException e) {
      throw new IntakeException(IntakeFault.FILE_DENIED, e);
    } catch (NoSuchFileException e) {
      throw new IntakeException(IntakeFault.FILE_MISSING, e);
    } catch (FileSystemException e) {
      throw new IntakeException(IntakeFault.FILE_IN_USE, e, "");
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, "");
    }
  }

  private static void checkPlace(Path file) {
    if (Files.isDirectory(file)) {
      throw new IntakeException(IntakeFault.FILE_FOLDER);
    }
    if (!Files.exists(file)) {
      throw new IntakeException(IntakeFault.FILE_MISSING);
    }
  }

  private static FileKind kind(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(FileKind.headLength());
      return FileKind.of(head, head.length);
    }
  }

  private static SheetFile open(Path file, FileKind kind, String encoding) throws IOException {
    return switch (kind) {
      case ZIP -> openZip(file);
      case OLE2 -> XlsFile.open(file);
      case TEXT -> CsvFile.of(Files.readAllBytes(file), encoding);
      case HTML, XML, PDF, RTF, OTHER ->
          throw new IntakeException(
              IntakeFault.FILE_UNSUPPORTED, kind.name().toLowerCase(Locale.ROOT));
    };
  }

  private static SheetFile openZip(Path file) {
    OfficeZip zip = OfficeZip.open(file);
    try {
      String other = other(zip);
      if (!other.isEmpty()) {
        throw new IntakeException(IntakeFault.FILE_UNSUPPORTED, other);
      }
      return XlsxFile.of(zip);
    } catch (IntakeException e) {
      zip.close();
      throw e;
    }
  }

  /// The kind of a zip that is no xlsx, or nothing.
  private static String other(OfficeZip zip) {
    if (zip.empty()) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, "");
    }
    if (zip.has("mimetype")) {
      return zip.start("mimetype", 200).contains("spreadsheet") ? "ods" : "zip";
    }
    if (zip.has("xl/workbook.bin")) {
      return "xlsb";
    }
    if (zip.has("[Content_Types].xml")) {
      return zip.has("word/document.xml") ? "docx" : zip.has("ppt/presentation.xml") ? "pptx" : "";
    }
    return "zip";
  }
}
