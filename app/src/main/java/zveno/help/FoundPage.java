package zveno.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.text.Messages;
import zveno.text.WordForms;

/// What was found, as a page: links to the places, and under each what is said there.
public final class FoundPage {
  /// The name of the page.
  public static final String NAME = "found";

  private static final int MOST = 60;
  private static final int MOST_OF_A_PAGE = 2;
  private static final int LONGEST = 170;
  private static final int BEFORE = 60;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final String MORE = "…";
  private static final String BETWEEN = " → ";

  private final List<String> stems;

  private FoundPage(String typed) {
    stems =
        List.of(WordForms.stems(typed).split(" ")).stream()
            .filter(stem -> stem.length() > 1)
            .toList();
  }

  public static HelpPage of(Messages messages, HelpSearch search, String typed) {
    FoundPage found = new FoundPage(typed);
    List<HelpSearch.Place> places = search.find(typed, MOST);
    List<HelpBlock> blocks = new ArrayList<>();
    String title =
        messages.get(places.isEmpty() ? "help.foundNone.title" : "help.found.title", typed.strip());
    blocks.add(HelpBlock.of(HelpBlock.Kind.TITLE, HelpRun.plain(title)));
    if (places.isEmpty()) {
      blocks.add(
          HelpBlock.of(HelpBlock.Kind.TEXT, HelpRun.plain(messages.get("help.foundNone.hint"))));
    }
    Map<HelpPage, Integer> shown = new HashMap<>();
    Set<String> links = new HashSet<>();
    for (HelpSearch.Place place : places) {
      // Two links of the same words would look as if they led to two pages.
      if (shown.getOrDefault(place.page(), 0) == MOST_OF_A_PAGE || !links.add(words(place))) {
        continue;
      }
      shown.merge(place.page(), 1, Integer::sum);
      found.add(place, blocks);
    }
    return new HelpPage(NAME, HelpPage.Kind.MADE, blocks);
  }

  private void add(HelpSearch.Place place, List<HelpBlock> blocks) {
    String words = words(place);
    String target = place.page().name() + "#" + place.block();
    blocks.add(HelpBlock.of(HelpBlock.Kind.ITEM, HelpRun.link(words, target)));
    HelpBlock paragraph = place.paragraph();
    boolean head =
        paragraph.kind() == HelpBlock.Kind.TITLE || paragraph.kind() == HelpBlock.Kind.HEADING;
    if (!head) blocks.add(new HelpBlock(HelpBlock.Kind.ITEM, "", marked(cut(paragraph.text()))));
  }

  private static String words(HelpSearch.Place place) {
    String title = place.page().title();
    return place.heading().equals(title) ? title : title + BETWEEN + place.heading();
  }

  /// The part of a long text in which the first word stands that was looked for.
  private String cut(String text) {
    if (text.length() <= LONGEST) return text;
    int from = Math.max(0, Math.min(first(text) - BEFORE, text.length() - LONGEST));
    if (from > 0) from = text.indexOf(' ', from) + 1;
    int end = Math.min(text.length(), from + LONGEST);
    if (end < text.length()) end = text.lastIndexOf(' ', end);
    return (from > 0 ? MORE : "") + text.substring(from, end) + (end < text.length() ? MORE : "");
  }

  private int first(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) if (meant(word.group())) return word.start();
    return 0;
  }

  private List<HelpRun> marked(String text) {
    List<HelpRun> runs = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      if (!meant(word.group())) continue;
      if (word.start() > from) runs.add(HelpRun.plain(text.substring(from, word.start())));
      runs.add(new HelpRun(word.group(), HelpRun.Style.STRONG, ""));
      from = word.end();
    }
    if (from < text.length()) runs.add(HelpRun.plain(text.substring(from)));
    return runs;
  }

  private boolean meant(String word) {
    String stem = WordForms.stems(word);
    return stems.stream().anyMatch(stem::contains);
  }
}
