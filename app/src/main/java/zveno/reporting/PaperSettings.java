package zveno.reporting;

import java.time.LocalDate;
import java.util.Optional;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Signature;
import zveno.reports.paper.Stamp;
import zveno.reports.paper.StyleProfile;
import zveno.settings.Signatories;

/// How the documents of this workplace look.
///
/// @param own the user's own look, whether or not it is the one in use
public record PaperSettings(Style style, StyleProfile own) {

  /// What a workplace begins with.
  public static final PaperSettings FIRST =
      new PaperSettings(Style.GOST_2025, StyleProfile.GOST_2025);

  /// The looks to choose from.
  public enum Style {
    GOST_2025,
    GOST_2016,
    OWN
  }

  /// The look in use.
  public StyleProfile profile() {
    return switch (style) {
      case GOST_2025 -> StyleProfile.GOST_2025;
      case GOST_2016 -> StyleProfile.GOST_2016;
      case OWN -> own;
    };
  }

  public PaperSettings style(Style other) {
    return new PaperSettings(other, own);
  }

  public PaperSettings own(StyleProfile other) {
    return new PaperSettings(style, other);
  }

  /// The frame of a document of a day.
  public Paper paper(String owner, LocalDate date, Signatories by) {
    return new Paper(
        owner,
        date,
        profile(),
        by.approver()
            .map(person -> new Stamp.ByPerson(person.position(), person.name(), Optional.empty())),
        by.signer().map(person -> new Signature(person.position(), person.name())));
  }
}
