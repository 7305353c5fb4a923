package zveno.reports.words;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.paper.Stamp;

/// The lines of an approval; «утверждён» agrees with the noun that names the document.
public final class StampLines {

  private final Words words;
  private final Dates dates;
  private final Genders genders = new Genders();

  public StampLines(Words common) {
    words = common;
    dates = new Dates(common);
  }

  /// The lines from top to bottom for a document that a noun names: «программа».
  public List<String> of(Stamp stamp, String noun) {
    return switch (stamp) {
      case Stamp.ByPerson person -> person(person);
      case Stamp.ByAct act -> {
        String what = words.get("act." + act.act().name()) + " " + act.issuer();
        yield List.of(
            approved(noun),
            what.strip(),
            words.get("stamp.act", dates.full(act.date()), act.number()));
      }
      case Stamp.ByBody body ->
          List.of(
              approved(noun),
              body.body(),
              words.get("stamp.protocol", dates.full(body.date()), body.number()));
    };
  }

  private String approved(String noun) {
    return words.get("approve." + genders.of(noun).name());
  }

  private List<String> person(Stamp.ByPerson person) {
    List<String> lines = new ArrayList<>();
    lines.add(words.get("approve.byPerson"));
    if (!person.position().isBlank()) {
      lines.add(person.position());
    }
    lines.add((words.get("signature.line") + " " + person.name()).strip());
    lines.add(person.date().map(dates::full).orElseGet(() -> words.get("date.blank")));
    return lines;
  }
}
