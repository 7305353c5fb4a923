package zveno.partners.view.home;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.partners.AgreementStatus.State;
import zveno.partners.PartnerField;
import zveno.partners.view.PartnerLine;
import zveno.partners.view.PartnerQueries;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.text.RussianDay;
import zveno.ui.Icon;
import zveno.ui.table.lines.Query;

/// Agreements that end, and what is not known of partners. What is counted is what the table shows
/// when it is asked the same.
///
/// @param show shows the table with these partners and no others
/// @param letters shows the letters to those whose agreement ends soon
public record PartnerAttention(
    Messages messages, PartnersViewModel model, Consumer<Query> show, Runnable letters)
    implements Attention {
  private static final int NAMED = 2;
  private static final String ENDING = "expiring";

  /// @param key of the texts
  /// @param days of warning before the end
  private record Asked(
      String key, Icon icon, Tint tint, Query query, Predicate<PartnerLine> passes, int days) {}

  @Override
  public Supplier<List<AttentionLine>> ask() {
    List<PartnerLine> all = List.copyOf(model.lines().all());
    PartnerQueries queries = new PartnerQueries(messages);
    List<Asked> asked =
        List.of(
            asked("expired", Icon.ATTENTION, Tint.DANGER, queries.inStates(State.EXPIRED)),
            asked(ENDING, Icon.CLOCK, Tint.WARNING, queries.expiring()),
            asked("doubts", Icon.WARNING, Tint.WARNING, PartnerQueries.doubted()),
            asked("without", Icon.DOCUMENT, Tint.ACCENT, queries.inStates(State.NONE)),
            asked(
                "contact", Icon.PERSON, Tint.NEUTRAL, PartnerQueries.without(PartnerField.CONTACT)),
            asked("inn", Icon.EDIT, Tint.NEUTRAL, PartnerQueries.without(PartnerField.INN)));
    return () -> asked.stream().flatMap(one -> line(one, all).stream()).toList();
  }

  private Asked asked(String key, Icon icon, Tint tint, Query query) {
    return new Asked(key, icon, tint, query, model.lines().passing(query), model.warnDays());
  }

  private Optional<AttentionLine> line(Asked asked, List<PartnerLine> all) {
    List<PartnerLine> found = all.stream().filter(asked.passes()).toList();
    if (found.isEmpty()) return Optional.empty();
    AttentionLine line =
        new AttentionLine(
            "partners-" + asked.key(),
            asked.icon(),
            asked.tint(),
            messages.get("partners.attention." + asked.key(), found.size(), asked.days()),
            names(found, asked.query()),
            messages.get("partners.attention.show"),
            () -> show.accept(asked.query()));
    return Optional.of(
        asked.key().equals(ENDING)
            ? line.with(
                new AttentionLine.Lead(
                    "-letters", messages.get("partners.attention.letters"), letters))
            : line);
  }

  private String names(List<PartnerLine> found, Query query) {
    List<PartnerLine> ordered = new ArrayList<>(found);
    boolean dated = !query.equals(query.orders(PartnerQueries.all().orders()));
    ordered.sort(dated ? Nearest.BY_END : Nearest.BY_NAME);
    String named =
        ordered.stream()
            .limit(NAMED)
            .map(line -> dated ? dated(line) : name(line))
            .collect(Collectors.joining(", "));
    int more = found.size() - NAMED;
    return more > 0 ? messages.get("partners.attention.more", named, more) : named;
  }

  private String dated(PartnerLine line) {
    return Nearest.end(line)
        .map(day -> messages.get("partners.attention.dated", name(line), day(day)))
        .orElse(name(line));
  }

  private static String day(LocalDate day) {
    return RussianDay.text(MonthDay.from(day));
  }

  /// A number is not parted from its sign.
  private static String name(PartnerLine line) {
    return line.name().replace("№ ", "№\u00a0");
  }
}
