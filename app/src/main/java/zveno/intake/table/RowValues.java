package zveno.intake.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.SheetRow;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportField;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.RowDoubt;
import zveno.intake.mending.Mending;
import zveno.intake.profile.ImportProfile;
import zveno.text.Blanks;
import zveno.text.CleanText;

/// Reads the cells of a data row as the fields they feed.
public final class RowValues {

  private static final String SEVERAL = "+";
  private static final int START = 60;
  private static final Pattern PIECES = Pattern.compile("[;,\\n]");

  private final ImportKind kind;
  private final Map<String, Integer> columns;
  private final Map<Integer, String> context;
  private final Map<String, String> constants;
  private final Set<String> missing;
  private final int longestMissing;
  private final NumberCells numbers;
  private final Mending mending;
  private final Map<String, Set<String>> replaced = new HashMap<>();

  /// @param columns the column of each field
  /// @param mending what the user put right
  public RowValues(
      ImportKind kind,
      ImportProfile profile,
      Map<String, Integer> columns,
      Map<Integer, String> context,
      Mending mending) {
    this.mending = mending;
    this.kind = kind;
    this.columns = columns;
    this.context = context;
    this.constants = profile.constants();
    this.missing = profile.missing().stream().map(RowValues::plain).collect(Collectors.toSet());
    // Blanks that are made one may make a longer text the same.
    this.longestMissing =
        missing.stream().anyMatch(word -> word.contains(" "))
            ? Integer.MAX_VALUE
            : missing.stream().mapToInt(String::length).max().orElse(0);
    this.numbers = new NumberCells(profile.decimal());
  }

  private static String plain(String text) {
    return Blanks.single(text).strip().toLowerCase(Locale.ROOT);
  }

  /// The row with everything that was filled.
  public ImportRow read(SheetRow row) {
    Reading reading = new Reading(row.number());
    constants.forEach(reading::text);
    columns.forEach((field, column) -> reading.cell(field, row.cell(column)));
    mending.cells(row.number()).forEach(reading::instead);
    Map<String, String> named = new LinkedHashMap<>();
    context.forEach((column, name) -> named.put(name, filled(row.shown(column))));
    return new ImportRow(
        row.number(), reading.texts, reading.dates, reading.amounts, named, reading.doubts);
  }

  /// By field, the texts for which others were put, as [Mending#key]; ask when all rows were read.
  public Map<String, Set<String>> replaced() {
    return replaced;
  }

  private Optional<String> instead(String field, String text) {
    Optional<String> other = mending.value(field, text);
    if (other.isPresent()) {
      replaced.computeIfAbsent(field, of -> new HashSet<>()).add(Mending.key(text));
    }
    return other;
  }

  /// Empty where the text means nothing.
  private String filled(String shown) {
    return shown.length() <= longestMissing && missing.contains(plain(shown)) ? "" : shown;
  }

  /// One row while it is read.
  private final class Reading {

    private final int row;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, LocalDate> dates = new LinkedHashMap<>();
    private final Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    private final List<RowDoubt> doubts = new ArrayList<>();

    Reading(int row) {
      this.row = row;
    }

    void cell(String field, @Nullable Cell cell) {
      if (cell != null && mending.value(field, cell.shown()).isPresent()) {
        text(field, cell.shown());
        return;
      }
      if (cell instanceof Cell.Unread unread) {
        doubt(field, DoubtCode.CELL_UNREAD, unread.shown());
        return;
      }
      String shown = cell == null ? "" : filled(cell.shown().strip());
      if (cell == null || shown.isEmpty()) {
        return;
      }
      if (cell instanceof Cell.Text(_, Cell.Flaw flaw) && flaw != Cell.Flaw.NONE) {
        boolean cut = flaw == Cell.Flaw.CUT;
        doubt(field, cut ? DoubtCode.CELL_CUT : DoubtCode.CELL_CLEANED, start(shown));
      }
      switch (type(field)) {
        case TEXT -> text(field, Blanks.single(shown));
        case DATE -> date(field, DateCells.read(cell), shown);
        case NUMBER -> amount(field, numbers.read(cell), shown);
      }
    }

    private static String start(String text) {
      return text.length() <= START ? text : CleanText.cut(text, START) + "…";
    }

    private ImportField.Type type(String field) {
      ImportField known = kind.fields().get(field);
      return known == null ? ImportField.Type.TEXT : known.type();
    }

    /// What the user typed stands instead of the cell and of what was wrong with it.
    void instead(String field, String text) {
      texts.remove(field);
      dates.remove(field);
      amounts.remove(field);
      doubts.removeIf(doubt -> doubt.field().equals(field));
      typed(field, text);
    }

    void text(String field, String text) {
      if (field.contains(SEVERAL)) {
        kind.split(field, text).forEach(this::text);
      } else {
        typed(field, mended(field, text));
      }
    }

    private void typed(String field, String text) {
      if (text.isEmpty()) return;
      Cell.Text cell = new Cell.Text(text);
      switch (type(field)) {
        case TEXT -> texts.put(field, text);
        case DATE -> date(field, DateCells.read(cell), text);
        case NUMBER -> amount(field, numbers.read(cell), text);
      }
    }

    /// The whole cell, else the pieces of a list one by one.
    private String mended(String field, String text) {
      Optional<String> whole = RowValues.this.instead(field, text);
      if (whole.isPresent() || !mending.values().containsKey(field)) return whole.orElse(text);
      String[] pieces = PIECES.split(text, -1);
      boolean any = Arrays.stream(pieces).anyMatch(one -> mending.value(field, one).isPresent());
      return any
          ? Arrays.stream(pieces)
              .map(String::strip)
              .map(one -> RowValues.this.instead(field, one).orElse(one))
              .filter(one -> !one.isEmpty())
              .collect(Collectors.joining("; "))
          : text;
    }

    private void date(String field, Optional<LocalDate> date, String shown) {
      if (date.isPresent()) dates.put(field, date.get());
      else if (kind.says(field, shown)) texts.put(field, shown);
      else doubt(field, DoubtCode.DATE_INVALID, shown);
    }

    private void amount(String field, Optional<BigDecimal> amount, String shown) {
      amount.ifPresentOrElse(
          number -> amounts.put(field, number),
          () -> doubt(field, DoubtCode.NUMBER_INVALID, shown));
    }

    private void doubt(String field, DoubtCode code, String value) {
      doubts.add(new RowDoubt(row, field, code, value));
    }
  }
}
