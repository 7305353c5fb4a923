package zveno.ui.card;

/// A part of a card, one in sight at a time.
public interface CardPart {
  /// Short and Latin, no two parts of a card have the same.
  String code();

  String titleKey();
}
