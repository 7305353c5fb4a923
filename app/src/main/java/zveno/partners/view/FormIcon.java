package zveno.partners.view;

import java.util.Optional;
import zveno.partners.InteractionForm;
import zveno.ui.Icon;

/// The icon of a form of interaction, the same in table and card.
public final class FormIcon {
  private FormIcon() {}

  /// The icon; a form that is not determined has one too.
  public static Icon of(Optional<InteractionForm> form) {
    return form.map(FormIcon::icon).orElse(Icon.UNKNOWN);
  }

  private static Icon icon(InteractionForm form) {
    return switch (form) {
      case HORIZONTAL -> Icon.HORIZONTAL;
      case VERTICAL -> Icon.VERTICAL;
      case MIXED -> Icon.MIXED;
    };
  }
}
