package zveno.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.Query;
import zveno.ui.table.lines.RowColour;

/// What a table was asked for, as JSON; a condition that cannot be read is left out.
final class KeptQuery {
  private static final String FIELD = "field";

  private KeptQuery() {}

  static Query read(JsonNode kept) {
    List<Query.Asked> conditions = new ArrayList<>();
    for (JsonNode one : kept.path("conditions")) asked(one).ifPresent(conditions::add);
    List<Query.Order> orders = new ArrayList<>();
    for (JsonNode by : kept.path("orders")) {
      orders.add(new Query.Order(by.path(FIELD).asText(), by.path("ascending").asBoolean(true)));
    }
    List<Query.Colouring> colours = new ArrayList<>();
    for (JsonNode rule : kept.path("colours")) {
      colour(rule.path("colour").asText())
          .ifPresent(
              colour ->
                  asked(rule).ifPresent(when -> colours.add(new Query.Colouring(when, colour))));
    }
    Optional<String> group = Optional.of(kept.path("group").asText()).filter(g -> !g.isEmpty());
    return new Query(kept.path("filter").asText(), conditions, orders, group, colours);
  }

  static void write(Query query, ObjectNode kept) {
    kept.put("filter", query.filter());
    kept.put("group", query.group().orElse(""));
    ArrayNode conditions = kept.putArray("conditions");
    query.conditions().forEach(asked -> write(asked, conditions.addObject()));
    ArrayNode orders = kept.putArray("orders");
    for (Query.Order by : query.orders()) {
      orders.addObject().put(FIELD, by.field()).put("ascending", by.ascending());
    }
    ArrayNode colours = kept.putArray("colours");
    for (Query.Colouring rule : query.colours()) {
      ObjectNode one = colours.addObject();
      write(rule.when(), one);
      one.put("colour", rule.colour().name());
    }
  }

  private static Optional<RowColour> colour(String name) {
    for (RowColour one : RowColour.values()) if (one.name().equals(name)) return Optional.of(one);
    return Optional.empty();
  }

  private static Optional<Query.Asked> asked(JsonNode kept) {
    Condition condition =
        switch (kept.path("is").asText()) {
          case "oneOf" -> {
            Set<String> values = new HashSet<>();
            kept.path("values").forEach(value -> values.add(value.asText()));
            yield new Condition.OneOf(values, kept.path("empty").asBoolean());
          }
          case "words" ->
              new Condition.Words(kept.path("typed").asText(), kept.path("wanted").asBoolean(true));
          case "days" -> new Condition.Days(day(kept, "from"), day(kept, "to"));
          case "filled" -> new Condition.Filled(kept.path("filled").asBoolean(true));
          default -> null;
        };
    return Optional.ofNullable(condition)
        .map(known -> new Query.Asked(kept.path(FIELD).asText(), known));
  }

  private static Optional<LocalDate> day(JsonNode kept, String name) {
    try {
      return Optional.of(LocalDate.parse(kept.path(name).asText()));
    } catch (DateTimeException open) {
      return Optional.empty();
    }
  }

  private static void write(Query.Asked asked, ObjectNode kept) {
    kept.put(FIELD, asked.field());
    switch (asked.condition()) {
      case Condition.OneOf one -> {
        kept.put("is", "oneOf").put("empty", one.empty());
        ArrayNode values = kept.putArray("values");
        one.values().stream().sorted().forEach(values::add);
      }
      case Condition.Words words ->
          kept.put("is", "words").put("typed", words.typed()).put("wanted", words.wanted());
      case Condition.Days days -> {
        kept.put("is", "days");
        days.from().ifPresent(day -> kept.put("from", day.toString()));
        days.to().ifPresent(day -> kept.put("to", day.toString()));
      }
      case Condition.Filled filled -> kept.put("is", "filled").put("filled", filled.filled());
    }
  }
}
