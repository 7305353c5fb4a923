package zveno.reporting;

import java.time.LocalDate;
import java.util.Optional;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Signature;
import zveno.reports.paper.Stamp;
import zveno.reports.paper.StyleProfile;

/// How the documents of this workplace look and who signs them.
///
/// @param own the user's own look, whether or not it is the one in use
/// @param signer signs at the end of a document
/// @param approver signs under «УТВЕРЖДАЮ»
public record PaperSettings(
    Style style, StyleProfile own, Optional<Person> signer, Optional<Person> approver) {

  /// What a workplace begins with.
  public static final PaperSettings FIRST =
      new PaperSettings(
          Style.GOST_2025, StyleProfile.GOST_2025, Optional.empty(), Optional.empty());

  /// The looks to choose from.
  public enum Style {
    GOST_2025,
    GOST_2016,
    OWN
  }

  /// Who signs.
  ///
  /// @param name initials and surname
  public record Person(String position, String name) {}

  /// The look in use.
  public StyleProfile profile() {
    return switch (style) {
      case GOST_2025 -> StyleProfile.GOST_2025;
      case GOST_2016 -> StyleProfile.GOST_2016;
      case OWN -> own;
    };
  }

  public PaperSettings style(Style other) {
    return new PaperSettings(other, own, signer, approver);
  }

  public PaperSettings own(StyleProfile other) {
    return new PaperSettings(style, other, signer, approver);
  }

  public PaperSettings signer(Optional<Person> other) {
    return new PaperSettings(style, own, other, approver);
  }

  public PaperSettings approver(Optional<Person> other) {
    return new PaperSettings(style, own, signer, other);
  }

  /// The frame of a document of a day.
  public Paper paper(String owner, LocalDate date) {
    return new Paper(
        owner,
        date,
        profile(),
        approver.map(by -> new Stamp.ByPerson(by.position(), by.name(), Optional.empty())),
        signer.map(by -> new Signature(by.position(), by.name())));
  }
}
