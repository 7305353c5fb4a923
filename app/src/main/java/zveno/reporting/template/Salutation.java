package zveno.reporting.template;

import java.util.List;
import java.util.Locale;
import zveno.text.Messages;

/// How a letter begins: «Уважаемая Ольга Николаевна» where name and patronymic are known, else
/// «Уважаемые коллеги».
record Salutation(Messages messages) {

  /// @param name surname, name and patronymic
  String of(String name) {
    String[] words = name.strip().split("[\\s\u00a0]+", -1);
    if (words.length == 3) {
      String patronymic = words[2].toLowerCase(Locale.ROOT);
      String called = words[1] + " " + words[2];
      if (ends(patronymic, "template.patronymic.male")) {
        return messages.get("template.dear.man", called);
      }
      if (ends(patronymic, "template.patronymic.female")) {
        return messages.get("template.dear.woman", called);
      }
    }
    return messages.get("template.dear.colleagues");
  }

  private boolean ends(String patronymic, String key) {
    return List.of(messages.get(key).split(",", -1)).stream().anyMatch(patronymic::endsWith);
  }
}
