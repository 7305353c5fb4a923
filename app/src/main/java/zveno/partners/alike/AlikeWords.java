package zveno.partners.alike;

import java.util.stream.Collectors;
import zveno.text.Messages;

/// Likeness in words, the same wherever it is told.
public record AlikeWords(Messages messages) {
  /// What is one in both: «ИНН, телефон».
  public String signs(AlikePair pair) {
    return pair.signs().stream()
        .map(sign -> messages.get("partners.sign." + sign))
        .collect(Collectors.joining(", "));
  }

  /// «92 %».
  public String certainty(AlikePair pair) {
    return messages.get("partners.likeness.text", pair.certainty());
  }
}
