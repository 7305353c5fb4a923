package zveno.help;

import java.util.ArrayList;
import java.util.List;
import zveno.search.Findable;
import zveno.text.QuickFilter;
import zveno.text.WordForms;

/// Looks through the paragraphs of all pages: any form of a word, ё as е.
public final class HelpSearch {
  /// Letters of a word that says anything.
  private static final int TELLING = 3;

  private final List<Findable<Place>> places = new ArrayList<>();

  /// A paragraph that was found.
  ///
  /// @param block its number on the page
  /// @param heading the nearest one above it, the title where there is none
  public record Place(HelpPage page, int block, String heading) {
    public HelpBlock paragraph() {
      return page.blocks().get(block);
    }
  }

  public HelpSearch(HelpBook book) {
    book.pages().forEach(this::read);
  }

  private void read(HelpPage page) {
    String heading = page.title();
    for (int i = 0; i < page.blocks().size(); i++) {
      HelpBlock block = page.blocks().get(i);
      if (block.kind() == HelpBlock.Kind.HEADING) heading = block.text();
      places.add(findable(new Place(page, i, heading)));
    }
  }

  /// What a page is called and its headings weigh more than what stands under them.
  private static Findable<Place> findable(Place place) {
    HelpBlock block = place.paragraph();
    boolean head = block.kind() == HelpBlock.Kind.TITLE || block.kind() == HelpBlock.Kind.HEADING;
    String words = WordForms.stems(block.text());
    String above = WordForms.stems(place.page().title() + " " + place.heading());
    return Findable.of(place, head ? words : "", List.of(words, above));
  }

  /// The best places: all that is typed stands in the paragraph or in what it is under, and
  /// something of it in the paragraph itself.
  public List<Place> find(String typed, int limit) {
    List<String> stems = List.of(WordForms.stems(typed).split(" "));
    QuickFilter filter = QuickFilter.of(String.join(" ", stems));
    if (filter.isEmpty()) return List.of();
    return Findable.best(filter, places, places.size()).items().stream()
        .filter(place -> says(place, stems))
        .limit(limit)
        .toList();
  }

  private static boolean says(Place place, List<String> stems) {
    String text = WordForms.stems(place.paragraph().text());
    return stems.stream().filter(stem -> stem.length() >= TELLING).anyMatch(text::contains)
        || stems.stream().allMatch(text::contains);
  }
}
