package zveno.partners.view.hint;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.partners.alike.AlikeWords;
import zveno.partners.alike.Couple;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// What table and card need to tell of a second card and to lead to it.
public final class AlikeDesk {
  private final Messages messages;
  private final AlikeSignsModel signs;
  private final Tasks tasks;
  private Consumer<Optional<Couple>> comparing = couple -> {};
  private Consumer<UUID> opening = card -> {};

  public AlikeDesk(Messages messages, AlikeSignsModel signs, Tasks tasks) {
    this.messages = messages;
    this.signs = signs;
    this.tasks = tasks;
  }

  /// What shows the screen of duplicates, with a couple in hand or the surest one.
  public void onCompare(Consumer<Optional<Couple>> show) {
    comparing = show;
  }

  /// What shows the card of a partner.
  public void onOpen(Consumer<UUID> show) {
    opening = show;
  }

  public AlikeSignsModel signs() {
    return signs;
  }

  /// A hint for the fields of one place.
  public TypedHint hint() {
    return new TypedHint(this, tasks);
  }

  /// «похоже на «СОШ 905»».
  public String name(Likely likely) {
    return messages.get("partners.alike.button", likely.name());
  }

  /// «похоже на «СОШ 905»: ИНН, телефон».
  public String reason(Likely likely) {
    return messages.get(
        "partners.alike.reason", likely.name(), new AlikeWords(messages).signs(likely.pair()));
  }

  /// The same and what a click does.
  String tip(Likely likely) {
    return messages.get("partners.alike.tip", reason(likely));
  }

  String openText() {
    return messages.get("partners.openAlike.button");
  }

  public void compare(Likely likely) {
    comparing.accept(Optional.of(likely.pair().couple()));
  }

  /// Shows all duplicates.
  public void find() {
    comparing.accept(Optional.empty());
  }

  void open(UUID card) {
    opening.accept(card);
  }
}
