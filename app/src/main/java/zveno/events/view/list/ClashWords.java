package zveno.events.view.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.events.EventField;
import zveno.events.calendar.Clash;
import zveno.events.calendar.Clashes;
import zveno.events.calendar.Entry;
import zveno.events.view.board.EntryWords;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// What events stand against, as sentences at the field that both want.
///
/// @param messages words
public record ClashWords(Messages messages) {
  private static final int MOST = 3;

  /// By event; those that stand against nothing are not named.
  public Map<UUID, Map<EventField, String>> of(List<Entry> entries) {
    Map<UUID, Map<EventField, List<String>>> all = new HashMap<>();
    for (Clash clash : Clashes.of(entries)) {
      for (Entry entry : List.of(clash.one(), clash.other())) {
        all.computeIfAbsent(entry.key().event(), id -> new EnumMap<>(EventField.class))
            .computeIfAbsent(field(clash.kind()), field -> new ArrayList<>())
            .add(sentence(clash, entry));
      }
    }
    Map<UUID, Map<EventField, String>> words = new HashMap<>();
    all.forEach((id, fields) -> words.put(id, joined(fields)));
    return words;
  }

  private Map<EventField, String> joined(Map<EventField, List<String>> fields) {
    Map<EventField, String> joined = new EnumMap<>(EventField.class);
    fields.forEach(
        (field, sentences) -> {
          List<String> some = new ArrayList<>(sentences.stream().limit(MOST).toList());
          int left = sentences.size() - some.size();
          if (left > 0) some.add(messages.get("calendar.vagueMore.button", left));
          joined.put(field, String.join("\n", some));
        });
    return joined;
  }

  /// Of one that repeats, with the day.
  private String sentence(Clash clash, Entry entry) {
    String words = new EntryWords(messages).clash(clash, entry);
    return entry.key().day().isEmpty() ? words : RussianDate.digits(clash.day()) + ". " + words;
  }

  private static EventField field(Clash.Kind kind) {
    return switch (kind) {
      case METHODIST -> EventField.RESPONSIBLE;
      case PLACE -> EventField.PLACE;
      case ORGANIZATION -> EventField.TIME;
    };
  }
}
