package zveno.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import zveno.text.CleanText;
import zveno.text.FormulaGuard;
import zveno.text.RussianDate;

/// A table as csv that Russian Excel opens with a double click: UTF-8 with its mark, semicolons.
public final class CsvTable {
  private static final char MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";

  private CsvTable() {}

  public static void write(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    line(writer, table.headings());
    for (List<Cell> row : table.rows()) {
      line(writer, row.stream().map(CsvTable::text).toList());
    }
    writer.flush();
  }

  private static void line(Writer writer, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) writer.write(';');
      writer.write(quoted(harmless(texts.get(i))));
    }
    writer.write(LINE_END);
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Empty() -> "";
      case Cell.Text(String text) -> text;
      case Cell.Day(var day) -> RussianDate.digits(day);
    };
  }

  private static String harmless(String text) {
    return FormulaGuard.guarded(CleanText.of(text));
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
