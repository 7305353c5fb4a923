package zveno.partners.view.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.attachments.Attachment;
import zveno.attachments.Attachments;
import zveno.attachments.FileOwner;
import zveno.changes.Change;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.FieldReturn;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerEvents;
import zveno.partners.PartnerHistory;
import zveno.partners.PartnerWords;
import zveno.partners.Partners;
import zveno.partners.PastField;
import zveno.partners.view.PartnerFiles;
import zveno.partners.view.PartnersViewModel;
import zveno.partners.view.files.OwnedFiles;
import zveno.ui.Tasks;

/// The card of one partner: what it shows, read again whenever the table was.
public final class PartnerCardModel {
  private final Partners partners;
  private final PartnerHistory history;
  private final Tasks tasks;
  private final CardWords words;
  private final Supplier<LocalDate> today;
  private final CardEdits edits;
  private final Attachments attachments;
  private final OwnedFiles files;
  private final Means means;
  private final PartnersViewModel table;
  private final ReadOnlyObjectWrapper<Optional<CardContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> wanted = Optional.empty();

  /// What the card works with.
  ///
  /// @param today the day on which terms are looked at
  /// @param ids ids of new records
  /// @param files the files of partners
  /// @param returns takes back single fields
  /// @param events the events of partners
  /// @param openEvent shows an event
  /// @param desk dialogs, toasts and other programs, for files
  public record Means(
      Partners partners,
      PartnerHistory history,
      Tasks tasks,
      CardWords words,
      Supplier<LocalDate> today,
      Supplier<UUID> ids,
      Attachments files,
      PartnerFiles.Desk desk,
      FieldReturn returns,
      PartnerEvents events,
      Consumer<UUID> openEvent) {}

  /// @param table the table beside which the card stands
  public PartnerCardModel(Means means, PartnersViewModel table, PartnersViewModel.Notices notices) {
    this.means = means;
    this.partners = means.partners();
    this.history = means.history();
    this.tasks = means.tasks();
    this.words = means.words();
    this.today = means.today();
    this.table = table;
    this.edits =
        new CardEdits(means, table, notices, () -> content.get().map(now -> now.line().id()));
    this.attachments = means.files();
    this.files =
        new OwnedFiles(
            new OwnedFiles.Means(
                means.files(), means.tasks(), means.words().messages(), means.desk(), notices),
            partner -> table.reload(List.of(partner)),
            () -> content.get().map(PartnerCardModel::owner));
    table.revisionProperty().addListener((o, old, now) -> load());
  }

  /// What can be done with the partner in hand.
  public CardEdits edits() {
    return edits;
  }

  /// What can be done with its files.
  OwnedFiles files() {
    return files;
  }

  /// Shows an event of the partner.
  void openEvent(UUID event) {
    means.openEvent().accept(event);
  }

  /// What is shown; empty while the card is closed.
  public ReadOnlyObjectProperty<Optional<CardContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public void show(UUID partner) {
    if (wanted.equals(Optional.of(partner))) return;
    wanted = Optional.of(partner);
    load();
  }

  public void close() {
    wanted = Optional.empty();
    content.set(Optional.empty());
  }

  private record Read(
      Optional<Partner> partner,
      Optional<Organization> ours,
      List<PartnerEvents.Line> events,
      List<Attachment> files,
      Map<Change, List<PastField>> history) {}

  /// Reads the partner again; a partner that is gone closes the card.
  public void load() {
    if (wanted.isEmpty()) return;
    UUID partner = wanted.get();
    tasks.run(
        "partners.task.load",
        progress ->
            new Read(
                partners.find(partner),
                partners.ours(),
                means.events().of(partner),
                attachments.of(FileOwner.partner(partner)),
                history.steps(partner)),
        read -> {
          if (!wanted.equals(Optional.of(partner))) return;
          content.set(read.partner().map(found -> content(found, read)));
          if (content.get().isEmpty()) wanted = Optional.empty();
        });
  }

  private static OwnedFiles.Owner owner(CardContent now) {
    return new OwnedFiles.Owner(FileOwner.partner(now.line().id()), now.line().name());
  }

  private CardContent content(Partner partner, Read read) {
    LocalDate day = today.get();
    List<CardContent.AgreementLine> agreements =
        partner.agreements().reversed().stream().map(a -> agreement(a, day)).toList();
    return new CardContent(
        table.line(partner, read.ours(), day),
        read.ours(),
        table.form(partner, read.ours()),
        agreements,
        read.events(),
        read.files(),
        words.history(read.history()));
  }

  private CardContent.AgreementLine agreement(Agreement agreement, LocalDate day) {
    AgreementStatus status = table.status(agreement, day);
    return new CardContent.AgreementLine(
        agreement, status, new PartnerWords(words.messages()).status(status));
  }
}
