package zveno.search.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zveno.search.Findable;
import zveno.search.Found;
import zveno.search.FoundKind;
import zveno.search.SearchIndex;
import zveno.text.QuickFilter;
import zveno.ui.Icon;

/// Makes the rows of the palette: heads, and under each what can be taken.
///
/// @param limit no more of one kind is shown
record PaletteRows(PaletteModel.Means means, int limit) {

  /// What was taken last and where one can go.
  List<PaletteRow> beforeTyping(RecentChoices recent, SearchIndex index) {
    List<PaletteRow> rows = new ArrayList<>();
    List<Choice> screens = means.screens().get();
    List<String> now =
        Stream.concat(means.commands().get().stream(), screens.stream()).map(Choice::name).toList();
    List<Choice> last = recent.possible(index, choice -> now.contains(choice.name()));
    add(rows, "search.recent.title", last, last.size());
    add(rows, "search.screens.title", screens, screens.size());
    return rows;
  }

  /// Commands, screens and records that hold what was typed.
  List<PaletteRow> found(QuickFilter filter, List<SearchIndex.Answer> answers) {
    List<PaletteRow> rows = new ArrayList<>();
    best(rows, "search.commands.title", filter, means.commands().get());
    best(rows, "search.screens.title", filter, means.screens().get());
    for (SearchIndex.Answer answer : answers) {
      List<Choice> found = answer.found().stream().map(this::choice).toList();
      add(rows, title(answer.kind()), found, answer.count());
    }
    return rows;
  }

  private void best(List<PaletteRow> to, String key, QuickFilter filter, List<Choice> among) {
    List<Findable<Choice>> ready =
        among.stream()
            .map(choice -> Findable.of(choice, choice.title(), List.of(choice.details())))
            .toList();
    Findable.Best<Choice> best = Findable.best(filter, ready, limit);
    add(to, key, best.items(), best.count());
  }

  private void add(List<PaletteRow> to, String key, List<Choice> choices, int count) {
    if (choices.isEmpty()) return;
    String some =
        count > choices.size()
            ? means.messages().get("search.count.some", choices.size(), count)
            : "";
    to.add(new PaletteRow.Head(means.messages().get(key), some));
    choices.forEach(choice -> to.add(new PaletteRow.Line(choice)));
  }

  private Choice choice(Found found) {
    return Choice.record(found, icon(found.kind()), () -> means.open().accept(found));
  }

  private static String title(FoundKind kind) {
    return switch (kind) {
      case PARTNER -> "search.partners.title";
      case EVENT -> "search.events.title";
      case ROUND -> "search.rounds.title";
      case CONTACT -> "search.contacts.title";
      case FILE -> "search.files.title";
      case EVENT_FILE -> "search.eventFiles.title";
      case DELETED -> "search.deleted.title";
    };
  }

  private static Icon icon(FoundKind kind) {
    return switch (kind) {
      case PARTNER -> Icon.PARTNER;
      case EVENT -> Icon.CALENDAR;
      case ROUND -> Icon.PAIRS;
      case CONTACT -> Icon.PERSON;
      case FILE, EVENT_FILE -> Icon.ATTACH;
      case DELETED -> Icon.TRASH;
    };
  }
}
