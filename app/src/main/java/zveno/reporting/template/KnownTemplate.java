package zveno.reporting.template;

import java.util.Optional;

/// A template that can be used.
///
/// @param title what the user calls it; also the name of its file
/// @param shipped which of ours it is, none for one of the user's own
/// @param changed whether the user changed one of ours
public record KnownTemplate(String title, Optional<Shipped> shipped, boolean changed) {

  /// The templates that come with the program.
  public enum Shipped {
    EXPIRY_LETTER("expiry-letter"),
    PARTNER_LIST("partner-list"),
    INVITATION("invitation"),
    INVITATION_LIST("invitation-list");

    private final String file;

    Shipped(String file) {
      this.file = file;
    }

    String resource() {
      return "/zveno/templates/" + file + ".docx";
    }
  }
}
