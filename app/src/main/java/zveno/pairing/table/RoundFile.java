package zveno.pairing.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zveno.pairing.Fairness;
import zveno.pairing.Round;
import zveno.pairing.Round.Pairing;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;
import zveno.text.Messages;

/// Reads a round with its score table and its earlier plan; what it does not know it refuses by
/// name. Paths are relative to the round.
public final class RoundFile {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "scores",
          "minimise",
          "capacity",
          "donorsPerRecipient",
          "pins",
          "bans",
          "fairness",
          "maxPrice",
          "seedPlan");
  private static final String USUAL = "default";
  private static final int MOST_DONORS = 100;
  private static final int MOST_PLACES = 1_000_000;

  private final Path file;
  private final JsonNode root;
  private final Messages messages;

  private RoundFile(Path file, JsonNode root, Messages messages) {
    this.file = file;
    this.root = root;
    this.messages = messages;
  }

  /// A round with what it was read from.
  ///
  /// @param table the file of its scores
  public record Taken(Round round, Path table) {}

  /// Reads the files that a round names.
  ///
  /// @throws RoundException for what is wrong with the round or its scores
  /// @throws TableException for a table that cannot be opened
  /// @throws IOException for a file that is missing or cannot be read
  public static Taken read(Path file, Messages messages)
      throws RoundException, TableException, IOException {
    JsonNode root = JsonFile.object(file);
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      String key = entry.getKey();
      if (!KEYS.contains(key)) {
        List<String> known = KEYS.stream().sorted().toList();
        throw new RoundException(RoundFault.ROUND_KEY, known, key, String.join(", ", known));
      }
    }
    return new RoundFile(file, root, messages).taken();
  }

  private Taken taken() throws RoundException, TableException, IOException {
    Fairness fairness = fairness();
    Map<String, Integer> capacities = capacities();
    Integer usual = capacities.remove(USUAL);
    int each = donorsEach();
    double maxPrice = maxPrice(fairness);
    boolean minimise = flag("minimise");
    List<Pairing> pins = pairings("pins");
    List<Pairing> bans = pairings("bans");
    String title = text("title");
    Path table = table();
    Round round =
        new Round(
            title == null ? "" : title,
            Tables.read(table, messages),
            minimise,
            capacities,
            usual == null ? OptionalInt.empty() : OptionalInt.of(usual),
            each,
            pins,
            bans,
            fairness,
            maxPrice,
            before());
    return new Taken(round, table);
  }

  private Path table() throws RoundException {
    String name = text("scores");
    if (name == null) throw new RoundException(RoundFault.ROUND_NO_SCORES);
    return beside("scores", name);
  }

  private Path beside(String key, String name) throws RoundException {
    try {
      return file.toAbsolutePath().resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      RoundException refused = value(key);
      refused.initCause(e);
      throw refused;
    }
  }

  private Fairness fairness() throws RoundException {
    String word = text("fairness");
    if (word == null) return Fairness.TOTAL;
    return Fairness.of(word.toLowerCase(Locale.ROOT)).orElseThrow(() -> value("fairness"));
  }

  private double maxPrice(Fairness fairness) throws RoundException {
    JsonNode price = given("maxPrice");
    if (price == null) {
      if (fairness == Fairness.PRICED) throw value("maxPrice");
      return 0;
    }
    boolean share = price.isNumber() && price.doubleValue() >= 0 && price.doubleValue() <= 1;
    if (!share) throw value("maxPrice");
    return price.doubleValue();
  }

  private int donorsEach() throws RoundException {
    JsonNode each = given("donorsPerRecipient");
    if (each == null) return 1;
    return whole(each, 1, MOST_DONORS, "donorsPerRecipient");
  }

  private Map<String, Integer> capacities() throws RoundException {
    Map<String, Integer> capacities = new LinkedHashMap<>();
    JsonNode node = given("capacity");
    if (node == null) return capacities;
    if (!node.isObject()) throw value("capacity");
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode places = entry.getValue();
      if (!isWhole(places, 0, MOST_PLACES)) {
        throw new RoundException(RoundFault.CAPACITY, entry.getKey(), places.toString());
      }
      capacities.put(entry.getKey(), places.intValue());
    }
    return capacities;
  }

  private List<Pairing> pairings(String key) throws RoundException {
    JsonNode node = given(key);
    if (node == null) return List.of();
    if (!node.isArray()) throw value(key);
    List<Pairing> pairings = new ArrayList<>();
    for (JsonNode pair : node) {
      boolean names =
          pair.isArray() && pair.size() == 2 && pair.get(0).isTextual() && pair.get(1).isTextual();
      if (!names) throw value(key);
      pairings.add(new Pairing(pair.get(0).textValue(), pair.get(1).textValue()));
    }
    return pairings;
  }

  private List<Pairing> before() throws RoundException, IOException {
    String name = text("seedPlan");
    if (name == null) return List.of();
    JsonNode pairs = JsonFile.object(beside("seedPlan", name)).path("pairs");
    if (!pairs.isArray()) throw value("seedPlan");
    List<Pairing> before = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (!pair.path("recipient").isTextual() || !pair.path("donor").isTextual()) {
        throw value("seedPlan");
      }
      before.add(new Pairing(pair.get("recipient").textValue(), pair.get("donor").textValue()));
    }
    return before;
  }

  private @Nullable JsonNode given(String key) {
    JsonNode node = root.get(key);
    return node == null || node.isNull() ? null : node;
  }

  private @Nullable String text(String key) throws RoundException {
    JsonNode node = given(key);
    if (node == null) return null;
    if (!node.isTextual()) throw value(key);
    return node.textValue();
  }

  private boolean flag(String key) throws RoundException {
    JsonNode node = given(key);
    if (node == null) return false;
    if (!node.isBoolean()) throw value(key);
    return node.booleanValue();
  }

  private static int whole(JsonNode node, int least, int most, String key) throws RoundException {
    if (!isWhole(node, least, most)) throw value(key);
    return node.intValue();
  }

  private static boolean isWhole(JsonNode node, int least, int most) {
    return node.isIntegralNumber()
        && node.canConvertToInt()
        && node.intValue() >= least
        && node.intValue() <= most;
  }

  private static RoundException value(String key) {
    return new RoundException(RoundFault.ROUND_VALUE, key);
  }
}
