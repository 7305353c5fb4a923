package zveno.events.days.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import zveno.events.days.ToldDays;
import zveno.events.days.XmlCalendar;
import zveno.events.days.XmlCalendarException;
import zveno.events.days.XmlCalendarReader;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.open.SheetFiles;

/// Reads a file of working days by what it is, not by its name. Every failure is an
/// [IntakeException].
public final class DayFiles {
  /// The fact by which the words of a refusal are chosen.
  private static final String KIND = "workdays";

  private static final int HEAD = 64;

  private DayFiles() {}

  /// What the file tells.
  ///
  /// @param sheet of a workbook; empty: the first in which a heading is found
  public static ToldDays read(Path file, Optional<String> sheet) {
    char sign = firstSign(file);
    if (sign == '<') return xml(file);
    if (sign == '{') return JsonYear.read(bytes(file));
    try (SheetFile book = SheetFiles.open(file, "auto")) {
      return new DayTable(book, sheet).read();
    }
  }

  private static ToldDays xml(Path file) {
    try {
      XmlCalendar read = XmlCalendarReader.read(new ByteArrayInputStream(bytes(file)));
      return ToldDays.of(read.days(), true, read.problems());
    } catch (XmlCalendarException refused) {
      throw switch (refused.why()) {
        case TOO_BIG -> refused(IntakeFault.FILE_TOO_BIG);
        case UNSAFE -> refused(IntakeFault.FILE_UNSAFE);
        case DAMAGED -> refused(IntakeFault.FILE_DAMAGED);
        case NO_CALENDAR -> refused(IntakeFault.FILE_UNSUPPORTED);
      };
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, KIND);
    }
  }

  static IntakeException refused(IntakeFault fault) {
    return new IntakeException(fault, KIND);
  }

  /// What a text begins with; a blank for anything else.
  private static char firstSign(Path file) {
    if (!Files.isRegularFile(file)) return ' ';
    try (var in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      String text = head.replace("\uFEFF", "").strip();
      return text.isEmpty() ? ' ' : text.charAt(0);
    } catch (AccessDeniedException e) {
      throw new IntakeException(IntakeFault.FILE_DENIED, e);
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, KIND);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > JsonYear.LONGEST) throw refused(IntakeFault.FILE_TOO_BIG);
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, KIND);
    }
  }
}
