package zveno.partners.view.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.FieldReturn;
import zveno.partners.InteractionForm;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.Partners;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Tasks;

/// What can be done in the card. Every edit is saved at once by a background task upon the record
/// as it then stands, so two quick edits never overwrite each other; the table reads the partner
/// again.
public final class CardEdits {
  private final Partners partners;
  private final FieldReturn returns;
  private final Tasks tasks;
  private final CardWords words;
  private final Messages messages;
  private final Supplier<UUID> ids;
  private final PartnersViewModel table;
  private final PartnersViewModel.Notices notices;
  private final Supplier<Optional<UUID>> inHand;

  CardEdits(
      PartnerCardModel.Means means,
      PartnersViewModel table,
      PartnersViewModel.Notices notices,
      Supplier<Optional<UUID>> inHand) {
    this.partners = means.partners();
    this.returns = means.returns();
    this.tasks = means.tasks();
    this.words = means.words();
    this.messages = words.messages();
    this.ids = means.ids();
    this.table = table;
    this.notices = notices;
    this.inHand = inHand;
  }

  /// A change of the partner in hand; false where what was typed was not understood.
  @FunctionalInterface
  private interface Write {
    boolean to(UUID partner);
  }

  /// Gives a field of the organisation what was typed.
  public void edit(PartnerField field, String typed) {
    inHand.get().ifPresent(partner -> table.edits().edit(List.of(partner), field, typed));
  }

  /// Sets the form by hand; without a reason nothing is set.
  public void setForm(InteractionForm form, String reason) {
    if (reason.isBlank()) return;
    save(partner -> partners.setForm(partner, Optional.of(form), reason.strip()));
  }

  public void leaveFormToTheRule() {
    save(partner -> partners.setForm(partner, Optional.empty(), ""));
  }

  /// Makes this organisation ours: the forms of all partners follow from it.
  public void makeOurs() {
    run(
        partner -> {
          partners.setOurs(partner);
          return true;
        },
        (partner, done) -> {
          notices.saved();
          notices.offerUndo(messages.get("partners.oursSet.notice"));
          table.load();
        });
  }

  /// Adds a contact of whom nothing is known yet.
  public UUID addContact() {
    UUID id = ids.get();
    save(partner -> partners.saveContact(partner, Contact.fresh(id)));
    return id;
  }

  /// Gives a field of a contact what was typed; a date that is none is told and not written.
  public void edit(UUID contact, ContactField field, String typed) {
    saveIfUnderstood(typed, partner -> changeContact(partner, contact, c -> field.with(c, typed)));
  }

  /// Gives a contact the legal basis of this name; another one is told and not written.
  public void setBasis(UUID contact, String typed) {
    saveIf(
        () -> messages.get("partners.basis.unknown", typed),
        partner -> changeContact(partner, contact, c -> words.basis(typed).map(c::withBasis)));
  }

  /// Puts a contact into the trash.
  public void deleteContact(UUID contact) {
    delete("partners.contactDeleted.notice", p -> partners.deleteContact(p, contact));
  }

  /// Adds an agreement of which nothing is known yet.
  public UUID addAgreement() {
    UUID id = ids.get();
    save(partner -> partners.saveAgreement(partner, Agreement.fresh(id)));
    return id;
  }

  /// Gives a field of an agreement what was typed; a date that is none is told and not written.
  public void edit(UUID agreement, AgreementField field, String typed) {
    saveIfUnderstood(
        typed, partner -> changeAgreement(partner, agreement, a -> field.with(a, typed)));
  }

  public void setProlongation(UUID agreement, boolean automatic) {
    saveIfUnderstood(
        "",
        partner ->
            changeAgreement(partner, agreement, a -> Optional.of(a.withProlongation(automatic))));
  }

  /// Puts an agreement into the trash.
  public void deleteAgreement(UUID agreement) {
    delete("partners.agreementDeleted.notice", p -> partners.deleteAgreement(p, agreement));
  }

  /// Gives one field the value that it had before a change.
  public void giveBack(UUID change, CardContent.PastLine line) {
    if (line.back().isEmpty() || inHand.get().isEmpty()) return;
    UUID partner = inHand.get().get();
    tasks.run(
        "partners.task.save",
        progress -> {
          String name = partners.find(partner).map(one -> one.organization().callName()).orElse("");
          return returns.giveBack(change, line.back().get(), name);
        },
        outcome -> {
          String sentence =
              messages.get("partners.giveBack." + outcome, line.field(), line.before());
          if (outcome != FieldReturn.Outcome.DONE) {
            notices.tell(sentence);
            return;
          }
          table.reload(List.of(partner));
          notices.offerUndo(sentence);
        });
  }

  private boolean changeContact(
      UUID partner, UUID contact, Function<Contact, Optional<Contact>> change) {
    return change(
        partners.find(partner).map(Partner::contacts).orElse(List.of()),
        found -> found.id().equals(contact),
        change,
        next -> partners.saveContact(partner, next));
  }

  private boolean changeAgreement(
      UUID partner, UUID agreement, Function<Agreement, Optional<Agreement>> change) {
    return change(
        partners.find(partner).map(Partner::agreements).orElse(List.of()),
        found -> found.id().equals(agreement),
        change,
        next -> partners.saveAgreement(partner, next));
  }

  /// Whether what was typed was understood; one that is gone meanwhile is nobody's fault.
  private static <T> boolean change(
      List<T> now, Predicate<T> wanted, Function<T, Optional<T>> change, Consumer<T> save) {
    for (T found : now) {
      if (!wanted.test(found)) continue;
      Optional<T> changed = change.apply(found);
      changed.ifPresent(save);
      return changed.isPresent();
    }
    return true;
  }

  private void save(Consumer<UUID> write) {
    run(done(write), (partner, understood) -> table.reload(List.of(partner)));
  }

  private void delete(String sentence, Consumer<UUID> write) {
    run(
        done(write),
        (partner, understood) -> {
          table.reload(List.of(partner));
          notices.offerUndo(messages.get(sentence));
        });
  }

  private void saveIfUnderstood(String typed, Write write) {
    saveIf(() -> messages.get(words(typed), typed), write);
  }

  private void saveIf(Supplier<String> notUnderstood, Write write) {
    run(
        write,
        (partner, understood) -> {
          table.reload(List.of(partner));
          if (!understood) notices.tell(notUnderstood.get());
        });
  }

  private static String words(String typed) {
    return RussianDate.isShaped(typed)
        ? "partners.doubt.date.absent"
        : "partners.doubt.date.invalid";
  }

  private static Write done(Consumer<UUID> write) {
    return partner -> {
      write.accept(partner);
      return true;
    };
  }

  private void run(Write write, BiConsumer<UUID, Boolean> then) {
    inHand
        .get()
        .ifPresent(
            partner ->
                tasks.run(
                    "partners.task.save",
                    progress -> write.to(partner),
                    understood -> then.accept(partner, understood)));
  }
}
