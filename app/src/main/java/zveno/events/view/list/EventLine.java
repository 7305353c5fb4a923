package zveno.events.view.list;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventMark;
import zveno.text.SearchText;

/// An event as the plan shows it. Its texts are made when they are first asked for and kept.
public final class EventLine {
  private final Event event;
  private final EventMark mark;
  private final String markText;
  private final int files;
  private final Map<EventField, String> clashes;
  private final Supplier<Shown> maker;
  private volatile @Nullable Shown shown;

  /// @param mark how it stands today
  /// @param markText the same in words
  /// @param files how many files hang on it
  /// @param clashes a sentence for each field that another event wants at the same time
  EventLine(
      Event event,
      EventMark mark,
      String markText,
      int files,
      Map<EventField, String> clashes,
      Supplier<Shown> maker) {
    this.event = event;
    this.mark = mark;
    this.markText = markText;
    this.files = files;
    this.clashes = clashes;
    this.maker = maker;
  }

  /// What a line shows.
  ///
  /// @param cells the text of every field, empty where nothing is known
  /// @param month the month or vaguer stretch that it is planned for
  /// @param doubts a sentence for each field that deserves a second look
  record Shown(
      Map<EventField, String> cells,
      String month,
      Map<EventField, String> doubts,
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

  public Event event() {
    return event;
  }

  public UUID id() {
    return event.id();
  }

  /// The text of a field, empty where nothing is known.
  public String cell(EventField field) {
    return shown().cells().getOrDefault(field, "");
  }

  /// How it stands today.
  public EventMark mark() {
    return mark;
  }

  public String markText() {
    return markText;
  }

  public String month() {
    return shown().month();
  }

  int files() {
    return files;
  }

  /// How many files hang on it, empty for none.
  public String filesText() {
    return files == 0 ? "" : Integer.toString(files);
  }

  /// Whether it is the one that a series repeats.
  public boolean repeats() {
    return event.series().filter(series -> series.day().isEmpty()).isPresent();
  }

  /// A sentence for each field that another event wants at the same time.
  Map<EventField, String> clashes() {
    return clashes;
  }

  /// All that it stands against, empty for nothing.
  String clashText() {
    return String.join("; ", clashes.values()).replace('\n', ' ');
  }

  /// A sentence for each field that deserves a second look.
  public Map<EventField, String> doubts() {
    Map<EventField, String> all = new HashMap<>(clashes);
    all.putAll(shown().doubts());
    return all;
  }

  /// What the line is found by.
  public SearchText search() {
    return shown().search();
  }
}
