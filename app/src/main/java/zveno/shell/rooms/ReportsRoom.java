package zveno.shell.rooms;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zveno.events.view.list.PlanView;
import zveno.partners.view.PartnersView;
import zveno.partners.view.ShownPartners;
import zveno.reporting.desk.Selection;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.view.PaperFiles;
import zveno.reporting.view.ReportsView;
import zveno.reporting.view.ReportsViewModel;
import zveno.ui.Screen;
import zveno.ui.table.lines.Only;

/// Puts the screen «Отчёты» together when it is first looked at.
public final class ReportsRoom {
  private final Office office;
  private final Common common;
  private final PartnersRoom partners;
  private final CalendarRoom calendar;
  private Consumer<String> to = screen -> {};
  private @Nullable ReportsViewModel model;

  /// @param partners whose table shows the records behind figures
  /// @param calendar whose list shows the events behind figures
  public ReportsRoom(Office office, Common common, PartnersRoom partners, CalendarRoom calendar) {
    this.office = office;
    this.common = common;
    this.partners = partners;
    this.calendar = calendar;
    common.undo().onChange(() -> Optional.ofNullable(model).ifPresent(ReportsViewModel::load));
  }

  /// Where records are shown.
  ///
  /// @param go shows the screen of this name
  public void leadBy(Consumer<String> go) {
    to = go;
  }

  /// The screen.
  ///
  /// @param table what stands in the table of partners
  public Screen build(PartnersView table) {
    ReportsViewModel built =
        new ReportsViewModel(
            new ReportsViewModel.Means(
                office.paperDesk(),
                common.tasks(),
                common.messages(),
                common::today,
                () -> selection(table.inSight())));
    model = built;
    PaperFiles files =
        new PaperFiles(
            built,
            new PaperFiles.Desk(
                common.asking(), common.toasts(), common.opening(), common.refusals()));
    return new ReportsView(
        built, files, common.toasts(), new ReportsView.Records(this::records, this::events));
  }

  /// Shows the letters to partners whose agreement ends soon.
  public void letters() {
    to.accept(ReportsView.FACE.name());
    Optional.ofNullable(model).ifPresent(now -> now.want(KnownTemplate.Shipped.EXPIRY_LETTER));
  }

  private static Selection selection(ShownPartners shown) {
    return new Selection(shown.chosen(), shown.partners());
  }

  private void records(String name, Collection<UUID> ids) {
    partners.model().showOnly(name, ids);
    to.accept(PartnersView.FACE.name());
  }

  private void events(String name, Collection<UUID> ids) {
    to.accept(PlanView.FACE.name());
    calendar.showOnly(new Only(name, Set.copyOf(ids)));
  }
}
