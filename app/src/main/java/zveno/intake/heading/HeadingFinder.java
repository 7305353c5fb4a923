package zveno.intake.heading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.cells.SheetRow;

/// Finds the heading among the first rows of the sheets: the row, or the two rows, that feed most
/// fields.
public final class HeadingFinder {

  private static final int DEPTH = 60;

  private final SheetFile file;
  private final Wanted wanted;

  public HeadingFinder(SheetFile file, Wanted wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  private record Candidate(
      int row, List<String> names, List<List<String>> lines, ColumnFields fields) {}

  /// The heading of the sheet asked for, or of the first visible one that has any.
  public Heading find() {
    List<SheetRow> seen = new ArrayList<>();
    Candidate nearest = null;
    for (SheetName sheet : sheets()) {
      List<SheetRow> rows = firstRows(sheet);
      seen.addAll(rows);
      Candidate best = best(rows);
      if (best != null && (!wanted.named() || best.fields().score() == wanted.columns().size())) {
        return heading(sheet, best);
      }
      if (best != null && nearest == null) {
        nearest = best;
      }
    }
    if (nearest != null) {
      throw unknown(nearest);
    }
    String asked = wanted.sheet().orElse("");
    if (seen.isEmpty()) {
      throw new IntakeException(IntakeFault.SHEET_EMPTY, asked);
    }
    throw wanted.named()
        ? unknown(seen)
        : new IntakeException(
            IntakeFault.HEADING_MISSING, wanted.keys().stream().sorted().toList(), List.of());
  }

  /// As [#find] does, for somebody who looks at it and says what is wrong: of several columns for
  /// one field the first stands, and where no row is a heading the fullest one is taken for it.
  ///
  /// @throws IntakeException when there is no such sheet, or nothing in it
  public Heading nearest() {
    for (SheetName sheet : sheets()) {
      Candidate best = best(firstRows(sheet));
      if (best != null && (best.fields().score() > 1 || wanted.row().isPresent())) {
        return nearest(sheet, best);
      }
    }
    for (SheetName sheet : sheets()) {
      Optional<Candidate> fullest =
          firstRows(sheet).stream()
              .filter(row -> wanted.row().isEmpty() || wanted.row().get() == row.number())
              .map(this::single)
              .max(
                  Comparator.comparingLong(HeadingFinder::filled)
                      .thenComparingInt(candidate -> candidate.fields().score())
                      .thenComparing(Candidate::row, Comparator.reverseOrder()));
      if (fullest.isPresent()) return nearest(sheet, fullest.get());
    }
    throw new IntakeException(IntakeFault.SHEET_EMPTY, wanted.sheet().orElse(""));
  }

  private static Heading nearest(SheetName sheet, Candidate found) {
    Map<String, Integer> fields = found.fields().firstOfEach();
    return new Heading(sheet, found.row(), found.names(), found.lines(), fields, Map.of());
  }

  /// The first rows that hold something, as far as a heading is looked for.
  public List<SheetRow> top(SheetName sheet) {
    return firstRows(sheet);
  }

  /// Some headings of the profile are there, and one is not.
  private IntakeException unknown(Candidate nearest) {
    Set<String> found = nearest.fields().fields("").keySet();
    Map.Entry<String, String> first =
        wanted.columns().entrySet().stream()
            .filter(column -> !found.contains(column.getKey()))
            .findFirst()
            .orElseThrow();
    return unknown(first.getKey(), first.getValue(), nearest.names());
  }

  /// None of the headings of the profile is anywhere: the first one is named, beside the names of
  /// the fullest row that was seen.
  private IntakeException unknown(List<SheetRow> seen) {
    SheetRow fullest = seen.stream().max(Comparator.comparingInt(SheetRow::filled)).orElseThrow();
    Map.Entry<String, String> first = wanted.columns().entrySet().iterator().next();
    return unknown(first.getKey(), first.getValue(), HeadingRows.single(fullest));
  }

  private static IntakeException unknown(String field, String name, List<String> names) {
    List<String> candidates = names.stream().filter(other -> !other.isEmpty()).toList();
    return new IntakeException(IntakeFault.HEADING_UNKNOWN, List.of(field, name), candidates);
  }

  private List<SheetName> sheets() {
    if (wanted.sheet().isEmpty()) {
      return file.sheets().stream().filter(SheetName::visible).toList();
    }
    String asked = wanted.sheet().get();
    Optional<SheetName> sheet =
        file.sheets().stream().filter(s -> s.name().strip().equals(asked.strip())).findFirst();
    return List.of(
        sheet.orElseThrow(
            () ->
                new IntakeException(
                    IntakeFault.SHEET_MISSING,
                    List.of(asked),
                    file.sheets().stream().map(SheetName::name).toList())));
  }

  private List<SheetRow> firstRows(SheetName sheet) {
    int depth = wanted.row().map(row -> row + 1).orElse(DEPTH);
    int from = wanted.row().map(row -> row - 1).orElse(0);
    List<SheetRow> rows = new ArrayList<>();
    file.read(
        sheet,
        new RowReader() {
          @Override
          public boolean row(SheetRow row) {
            if (row.number() >= from) {
              rows.add(row);
            }
            return rows.size() < depth && row.number() < depth;
          }

          @Override
          public boolean empty(int number) {
            return number < depth;
          }
        });
    return rows;
  }

  private @Nullable Candidate best(List<SheetRow> rows) {
    Candidate best = null;
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      SheetRow above = i == 0 ? null : rows.get(i - 1);
      if (wanted.row().isPresent() && wanted.row().get() != row.number()) {
        continue;
      }
      if (above != null && HeadingRows.isPair(above, row)) {
        best = better(best, pair(above, row));
      }
      best = better(best, single(row));
    }
    return best;
  }

  private Candidate single(SheetRow row) {
    List<String> names = HeadingRows.single(row);
    return new Candidate(row.number(), names, List.of(keys(row)), new ColumnFields(wanted, names));
  }

  private Candidate pair(SheetRow above, SheetRow row) {
    List<String> names = HeadingRows.pair(above, row);
    return new Candidate(
        row.number(), names, List.of(keys(above), keys(row)), new ColumnFields(wanted, names));
  }

  private static List<String> keys(SheetRow row) {
    return HeadingRows.single(row).stream().map(HeadingKey::of).toList();
  }

  /// The later one must feed more fields; two rows win over their upper row alone when they feed as
  /// many.
  private @Nullable Candidate better(@Nullable Candidate best, Candidate other) {
    int score = other.fields().score();
    if (score < least(other)) {
      return best;
    }
    int most = best == null ? 0 : best.fields().score();
    boolean lowerRow = best != null && other.lines().size() == 2 && other.row() == best.row() + 1;
    return score > most || (lowerRow && score == most) ? other : best;
  }

  /// One field is enough where the heading has no more columns, or where the row or the columns are
  /// given.
  private int least(Candidate candidate) {
    return wanted.row().isPresent() || wanted.named() || filled(candidate) <= 2 ? 1 : 2;
  }

  private static long filled(Candidate candidate) {
    return candidate.names().stream().filter(name -> !name.isEmpty()).count();
  }

  private Heading heading(SheetName sheet, Candidate found) {
    Map<String, Integer> fields = found.fields().fields(sheet.name());
    Map<Integer, String> further = found.fields().further();
    mustHave(wanted.further(), further.values(), found.names());
    return new Heading(sheet, found.row(), found.names(), found.lines(), fields, further);
  }

  private static void mustHave(
      Map<String, String> asked, Collection<String> found, List<String> names) {
    asked.forEach(
        (field, name) -> {
          if (!found.contains(field)) {
            throw unknown(field, name, names);
          }
        });
  }
}
