package zveno.shell.rooms;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zveno.partners.view.PartnersView;
import zveno.partners.view.ShownPartners;
import zveno.reporting.desk.Selection;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.view.PaperFiles;
import zveno.reporting.view.ReportsView;
import zveno.reporting.view.ReportsViewModel;
import zveno.ui.Screen;

/// Puts the screen «Отчёты» together when it is first looked at.
public final class ReportsRoom {
  private final Office office;
  private final Common common;
  private final PartnersRoom partners;
  private Consumer<String> to = screen -> {};
  private @Nullable ReportsViewModel model;

  /// @param partners whose table shows the records behind figures
  public ReportsRoom(Office office, Common common, PartnersRoom partners) {
    this.office = office;
    this.common = common;
    this.partners = partners;
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
    return new ReportsView(built, files, common.toasts(), this::records);
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
}
