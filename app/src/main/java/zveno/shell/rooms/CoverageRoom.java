package zveno.shell.rooms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import zveno.events.ComingEvents;
import zveno.events.Event;
import zveno.events.coverage.CoverageSource;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.events.days.FreeDays;
import zveno.events.view.coverage.CoverageModel;
import zveno.events.view.coverage.Ways;
import zveno.reporting.coverage.CoverageDesk;
import zveno.reporting.template.Occasion.Ahead;
import zveno.reports.ReportFormat;
import zveno.settings.SchoolYears;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Asking;
import zveno.ui.table.lines.Only;

/// Coverage with its ways out: cards, lists of records, documents, invitations.
final class CoverageRoom implements Ways {
  private static final int AHEAD = 5;

  private final Office office;
  private final Common common;
  private final FreeDays free;
  private final Leads leads;
  private final CoverageDesk desk;

  /// Where records are shown.
  record Leads(Consumer<UUID> partner, Consumer<Only> partners, Consumer<Only> events) {
    static final Leads NOWHERE = new Leads(id -> {}, these -> {}, these -> {});
  }

  CoverageRoom(Office office, Common common, FreeDays free, Leads leads) {
    this.office = office;
    this.common = common;
    this.free = free;
    this.leads = leads;
    desk = new CoverageDesk(office.paperDesk().means());
  }

  CoverageModel model() {
    CoverageSource source =
        new CoverageSource(
            office.events(), office.participants(), office.partners(), () -> free, common::today);
    return new CoverageModel(
        new CoverageModel.Means(
            source::read,
            common.tasks(),
            common::today,
            SchoolYears.of(office.settings().now()).current(common.today())));
  }

  @Override
  public void partner(UUID organization) {
    leads.partner().accept(organization);
  }

  @Override
  public void partners(Only these) {
    leads.partners().accept(these);
  }

  @Override
  public void events(Only these) {
    leads.events().accept(these);
  }

  @Override
  public void invite(List<Member> members) {
    common
        .asking()
        .folder(messages().get("calendar.coverage.folder.title"))
        .ifPresent(folder -> invite(members, folder));
  }

  private void invite(List<Member> members, Path folder) {
    common
        .tasks()
        .run(
            "reporting.write.task",
            progress -> desk.invite(members, ahead(), folder),
            files ->
                common.written(
                    messages().get("calendar.coverage.invited.notice", files.size() - 1), folder),
            common::notWritten);
  }

  private List<Ahead> ahead() {
    LocalDate tomorrow = common.today().plusDays(1);
    return new ComingEvents(office.events(), free)
        .from(tomorrow, AHEAD).stream()
            .map(
                one ->
                    new Ahead(RussianDate.full(one.day()), one.event().title(), place(one.event())))
            .toList();
  }

  private static String place(Event event) {
    return event.venue().host().map(host -> host.name()).orElse(event.venue().place());
  }

  @Override
  public void write(Matrix matrix, boolean summed, Form form) {
    ReportFormat format =
        switch (form) {
          case WORD -> ReportFormat.DOCX;
          case EXCEL -> ReportFormat.XLSX;
          case PDF -> ReportFormat.PDF;
        };
    Asking.FileKind kind =
        new Asking.FileKind(
            messages().get("reporting.fileKind." + format), List.of("*" + format.ending()));
    common
        .asking()
        .save(messages().get("calendar.coverage.save.title"), kind, name() + format.ending())
        .ifPresent(file -> write(matrix, summed, format, file));
  }

  private String name() {
    return messages().get("reporting.coverage.title");
  }

  private void write(Matrix matrix, boolean summed, ReportFormat format, Path file) {
    common
        .tasks()
        .run(
            "reporting.write.task",
            progress -> {
              desk.write(matrix, summed, format, file);
              return file;
            },
            common::documentWritten,
            common::notWritten);
  }

  @Override
  public void print(Matrix matrix, boolean summed) {
    common
        .tasks()
        .run(
            "reporting.write.task",
            progress -> desk.pages(matrix, summed),
            pages -> common.paperOut().print(name(), pages),
            common::notWritten);
  }

  private Messages messages() {
    return common.messages();
  }
}
