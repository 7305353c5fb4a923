package zveno.intake.csv;

import java.util.ArrayList;
import java.util.List;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// The records of a separated text after RFC 4180: quotes hold separators and line breaks, a
/// doubled quote is one. A quote inside an unquoted field is a character like any other.
final class CsvRecords {

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
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (more()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (more() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        return field.append(plain()).toString();
      }
    }
    throw new IntakeException(IntakeFault.FILE_DAMAGED, String.valueOf(number));
  }
}
