package zveno.partners.view;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import zveno.partners.AgreementStatus;
import zveno.ui.Badge;
import zveno.ui.Icon;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// How the agreements of a partner stand.
final class StatusCell extends InPlaceCell<PartnerLine> {
  StatusCell(TableEditing<PartnerLine> editing) {
    super(editing, (line, typed) -> {}, line -> java.util.List.of());
    setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected @Nullable Node mark(PartnerLine line) {
    AgreementStatus.State state = line.status().state();
    return new Badge(icon(state), line.statusText(), tint(state));
  }

  private static Icon icon(AgreementStatus.State state) {
    return switch (state) {
      case IN_FORCE, PROLONGED, NO_TERM -> Icon.SUCCESS;
      case EXPIRING, NOT_STARTED -> Icon.CLOCK;
      case EXPIRED, TERMINATED -> Icon.CROSS;
      case UNKNOWN -> Icon.ATTENTION;
      case NONE -> Icon.DASH;
    };
  }

  private static String tint(AgreementStatus.State state) {
    return switch (state) {
      case IN_FORCE, PROLONGED, NO_TERM -> "success";
      case EXPIRING, UNKNOWN -> "warning";
      case NOT_STARTED -> "accent";
      case EXPIRED, TERMINATED -> "danger";
      case NONE -> "";
    };
  }
}
