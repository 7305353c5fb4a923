package zveno.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of the demo: fields between «;», several values of a field between «|», no quoting.
final class DemoTable {
  private DemoTable() {}

  /// One line by the names of its columns.
  record Row(Map<String, String> fields) {
    String text(String column) {
      String value = fields.get(column);
      if (value == null) throw new IllegalArgumentException("no column " + column);
      return value;
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    int number() {
      return Integer.parseInt(text("n"));
    }
  }

  static List<Row> load(String name) {
    List<String> lines = lines("/zveno/demo/" + name + ".csv");
    String[] head = lines.getFirst().split(";", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(";", -1);
      if (cells.length != head.length) throw new IllegalStateException(name + ": " + line);
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < head.length; i++) fields.put(head[i], cells[i]);
      rows.add(new Row(fields));
    }
    return rows;
  }

  private static List<String> lines(String path) {
    try (InputStream in = DemoTable.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no resource " + path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
