package zveno.intake.csv;

import java.util.ArrayList;
import java.util.List;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;

/// The records of a separated text after RFC 4180: quotes hold separators and line breaks, a
/// doubled quote is one. A quote inside an unquoted field is a character like any other.
final class CsvRecords {

  /// A cell and a little more, so that what is too long can be told.
  private static final int LONGEST = Limits.CELL + 2;

  /// The first fact of a damage by a quote; the second is the number of its record.
  private static final String UNCLOSED = "quote";

  private static final int WIDEST = 20_000;

  private final String text;
  private final char separator;
  private int at;
  private int number;

  CsvRecords(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  boolean more() {
    return at < text.length();
  }

  /// How many characters were read.
  int position() {
    return at;
  }

  /// Number of the record read last, from 1.
  int number() {
    return number;
  }

  /// Fails with FILE_DAMAGED where a quote is never closed.
  List<String> next() {
    number++;
    List<String> fields = new ArrayList<>();
    while (true) {
      if (fields.size() == WIDEST) {
        throw new IntakeException(IntakeFault.SHEET_TOO_WIDE, "", String.valueOf(Limits.COLUMNS));
      }
      fields.add(more() && text.charAt(at) == '"' ? quoted() : plain());
      if (!more()) {
        return fields;
      }
      char end = text.charAt(at++);
      if (end != separator) {
        if (end == '\r' && more() && text.charAt(at) == '\n') {
          at++;
        }
        return fields;
      }
    }
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private String plain() {
    int from = at;
    while (more() && !ends(text.charAt(at))) {
      at++;
    }
    return text.substring(from, Math.min(at, from + LONGEST));
  }

  private static void add(StringBuilder field, char c) {
    if (field.length() < LONGEST) {
      field.append(c);
    }
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (more()) {
      char c = text.charAt(at++);
      if (c != '"') {
        add(field, c);
      } else if (more() && text.charAt(at) == '"') {
        add(field, c);
        at++;
      } else {
        return field.append(plain()).toString();
      }
    }
    throw new IntakeException(IntakeFault.FILE_DAMAGED, UNCLOSED, String.valueOf(number));
  }
}
