package zveno.partners.view;

import zveno.partners.AgreementStatus;
import zveno.ui.Badge;
import zveno.ui.Icon;

/// How an agreement stands, the same in table and card.
public final class StatusBadge {
  private StatusBadge() {}

  public static Badge of(AgreementStatus status, String words) {
    return new Badge(icon(status.state()), words, tint(status.state()));
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
