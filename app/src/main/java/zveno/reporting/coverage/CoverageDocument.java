package zveno.reporting.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import zveno.events.coverage.Coverage;
import zveno.events.coverage.Gathering;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.events.coverage.Presence;
import zveno.events.coverage.Scope;
import zveno.events.coverage.Share;
import zveno.events.time.DateText;
import zveno.reports.MatrixReport;
import zveno.reports.TableReport;
import zveno.reports.matrix.MatrixTable;
import zveno.reports.paper.Orientation;
import zveno.reports.paper.Paper;
import zveno.reports.plain.PlainTable;
import zveno.reports.plain.Total;
import zveno.reports.table.Column;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Grid;
import zveno.reports.table.Section;
import zveno.reports.table.Value;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.NaturalOrder;
import zveno.text.RussianDate;

/// Makes documents of who took part in what.
///
/// @param year in which dates are told without their year
public record CoverageDocument(Messages messages, SchoolYear year) {

  /// Organisations by events.
  public MatrixReport matrix(Matrix matrix, Paper paper) {
    DateText dates = new DateText(year);
    List<MatrixTable.Row> rows =
        matrix.members().stream().map(member -> row(matrix, member)).toList();
    List<MatrixTable.Head> heads =
        matrix.gatherings().stream()
            .map(
                one ->
                    new MatrixTable.Head(
                        one.date().map(dates::within).orElse(""), one.title(), one.organizations()))
            .toList();
    return new MatrixReport(
        paper,
        new MatrixTable(
            under(matrix.scope()),
            rows,
            heads,
            List.of(messages.get("reporting.coverage.signs"), figures(matrix))));
  }

  private MatrixTable.Row row(Matrix matrix, Member member) {
    return new MatrixTable.Row(
        member.name(),
        member.organization().district(),
        member.events(),
        member.people(),
        matrix.gatherings().stream().map(one -> cell(matrix.at(member, one), one)).toList());
  }

  private Value cell(Optional<Presence> there, Gathering event) {
    if (there.isEmpty()) return Value.NOTHING;
    Presence one = there.get();
    if (!one.took()) return Value.text(messages.get("reporting.coverage.planned"));
    if (one.people() > 0) return new Value.Whole(one.people());
    if (event.times() > 1) return Value.text("×" + one.held());
    return Value.text(one.organizer() ? messages.get("reporting.coverage.organizer") : "+");
  }

  /// The share of all in one sentence.
  public String figures(Matrix matrix) {
    Share all = Coverage.of(matrix).total();
    return messages.get(
        "reporting.coverage.figures",
        all.took().size(),
        all.all().size(),
        all.percent().map(number -> new Value.Decimal(number).shown()).orElse(Value.DASH),
        all.events().size(),
        all.visits(),
        all.people(),
        all.different());
  }

  /// Shares by districts, kinds and forms.
  public TableReport summary(Matrix matrix, Paper paper) {
    Coverage coverage = Coverage.of(matrix);
    List<Section<Share>> sections = new ArrayList<>();
    sections.add(new Section<>(title("all"), List.of(coverage.total())));
    sections.add(new Section<>(title("districts"), coverage.districts()));
    sections.add(new Section<>(title("kinds"), coverage.kinds()));
    sections.add(new Section<>(title("forms"), coverage.forms()));
    sections.removeIf(section -> section.lines().isEmpty());
    return new TableReport(
        paper,
        new PlainTable(
            messages.get("reporting.coverage.title"),
            messages.get("reporting.coverage.noun"),
            under(matrix.scope()),
            false,
            Optional.of(Orientation.ACROSS),
            Grid.ofSections(columns(), sections),
            messages.get("reporting.coverage.none"),
            List.of(Total.note(messages.get("calendar.coverage.note")))));
  }

  private String title(String section) {
    return messages.get("reporting.coverage.section." + section);
  }

  private List<Column<Share>> columns() {
    return List.of(
        new Column<>(
            messages.get("reporting.coverage.group"), 70, Side.LEFT, (_, one) -> name(one)),
        number("organizations", (_, one) -> new Value.Whole(one.all().size())),
        number("took", (_, one) -> new Value.Whole(one.took().size())),
        number(
            "share",
            (_, one) -> one.percent().<Value>map(Value.Decimal::new).orElse(Value.NOTHING)),
        number("without", (_, one) -> new Value.Whole(one.none().size())),
        number("events", (_, one) -> new Value.Whole(one.events().size())),
        number("visits", (_, one) -> new Value.Whole(one.visits())),
        number("people", (_, one) -> new Value.Whole(one.people())),
        number("different", (_, one) -> new Value.Whole(one.different())));
  }

  private Column<Share> number(String key, BiFunction<Integer, Share, Value> value) {
    return new Column<>(messages.get("reporting.coverage.column." + key), 24, Side.CENTRE, value);
  }

  private Value name(Share one) {
    return Value.text(
        one.name().isEmpty() ? messages.get("reporting.coverage.unnamed") : one.name());
  }

  /// The days and what else was narrowed.
  private List<String> under(Scope scope) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "reporting.coverage.period",
            RussianDate.full(scope.from()),
            RussianDate.full(scope.to())));
    chosen(lines, "reporting.coverage.types", scope.types());
    chosen(lines, "reporting.coverage.districts", scope.districts());
    chosen(lines, "reporting.coverage.forms", scope.forms());
    return lines;
  }

  private void chosen(List<String> lines, String key, Set<String> names) {
    if (names.isEmpty()) return;
    List<String> sorted = names.stream().sorted(new NaturalOrder()).toList();
    lines.add(messages.get(key, String.join(", ", sorted)));
  }
}
