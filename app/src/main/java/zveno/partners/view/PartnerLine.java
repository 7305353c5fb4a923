package zveno.partners.view;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zveno.partners.AgreementStatus;
import zveno.partners.InteractionForm;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.text.SearchText;

/// A partner as the table shows it. Its texts are made when they are first asked for and kept, so
/// that a table of thousands stands at once and scrolling, sorting and filtering only compare. How
/// its agreements stand is known from the start: by that the saved views count.
public final class PartnerLine {
  private final Partner partner;
  private final int files;
  private final AgreementStatus status;
  private final String stateText;
  private final Supplier<Shown> maker;
  private volatile @Nullable Shown shown;

  /// @param status how its agreements stand
  /// @param stateText the same in words without days
  PartnerLine(
      Partner partner, int files, AgreementStatus status, String stateText, Supplier<Shown> maker) {
    this.partner = partner;
    this.files = files;
    this.status = status;
    this.stateText = stateText;
    this.maker = maker;
  }

  /// What a line shows.
  ///
  /// @param cells the text of every field, empty where nothing is known
  /// @param statusText how its agreements stand, with days
  /// @param form empty where it is not determined; `formReason` says what it follows from
  /// @param doubts a sentence for each field that deserves a second look
  record Shown(
      Map<PartnerField, String> cells,
      String statusText,
      Optional<InteractionForm> form,
      String formText,
      String formReason,
      Map<PartnerField, String> doubts,
      SearchText search) {}

  /// Makes the texts now, on any thread; two threads at once would only do the same work twice.
  Shown shown() {
    Shown made = shown;
    if (made == null) {
      made = maker.get();
      shown = made;
    }
    return made;
  }

  public Partner partner() {
    return partner;
  }

  public UUID id() {
    return partner.id();
  }

  /// How many files hang on it, empty for none.
  public String filesText() {
    return files == 0 ? "" : Integer.toString(files);
  }

  int files() {
    return files;
  }

  /// The name to call it by.
  public String name() {
    return partner.organization().callName();
  }

  /// The text of a field, empty where nothing is known.
  public String cell(PartnerField field) {
    return shown().cells().getOrDefault(field, "");
  }

  /// How its agreements stand.
  public AgreementStatus status() {
    return status;
  }

  public String statusText() {
    return shown().statusText();
  }

  /// The status without days: what it can be filtered and grouped by.
  public String stateText() {
    return stateText;
  }

  /// The form of interaction; empty where it is not determined.
  public Optional<InteractionForm> form() {
    return shown().form();
  }

  public String formText() {
    return shown().formText();
  }

  /// What the form follows from.
  public String formReason() {
    return shown().formReason();
  }

  /// A sentence for each field that deserves a second look.
  public Map<PartnerField, String> doubts() {
    return shown().doubts();
  }

  /// What the line is found by.
  public SearchText search() {
    return shown().search();
  }
}
