package zveno.partners.alike;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zveno.partners.Organization;

/// Which card of the base may double which other, kept current a little at a time: an edit compares
/// the card touched with those of its blocks, and whoever waits behind is let through between two
/// pieces of the work. Not for two threads at once.
public final class AlikeWatch {
  private final AlikeIndex index = new AlikeIndex();
  private final LinkedHashMap<UUID, Optional<Organization>> waiting = new LinkedHashMap<>();
  private final LinkedHashSet<UUID> touched = new LinkedHashSet<>();
  private final Map<UUID, Likely> known = new HashMap<>();

  /// The surest couple of a card.
  ///
  /// @param name what the other card is called
  public record Likely(AlikePair pair, String name) {}

  /// The cards that are others than before; an empty one is gone.
  public void changed(Map<UUID, Optional<Organization>> cards) {
    waiting.putAll(cards);
  }

  /// The couples of which the user said that they are two organisations.
  public void apart(Set<Couple> couples) {
    touched.addAll(index.apart(couples));
  }

  /// Whether everything told was looked at.
  public boolean done() {
    return waiting.isEmpty() && touched.isEmpty();
  }

  /// Works for about so long, and never without getting on.
  ///
  /// @return the cards whose surest couple is another than before; empty where there is none
  public Map<UUID, Optional<Likely>> step(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    Map<UUID, Optional<Likely>> news = new HashMap<>();
    do {
      if (!waiting.isEmpty()) take();
      else if (!touched.isEmpty()) look(news);
      else return news;
    } while (System.nanoTime() < end);
    return news;
  }

  private void take() {
    var first = waiting.pollFirstEntry();
    if (first != null) touched.addAll(index.put(first.getKey(), first.getValue()));
  }

  private void look(Map<UUID, Optional<Likely>> news) {
    UUID card = touched.removeFirst();
    Optional<Likely> now = index.of(card).stream().findFirst().flatMap(pair -> likely(card, pair));
    if (now.equals(Optional.ofNullable(known.get(card)))) return;
    now.ifPresentOrElse(likely -> known.put(card, likely), () -> known.remove(card));
    news.put(card, now);
  }

  private Optional<Likely> likely(UUID card, AlikePair pair) {
    return index.name(pair.couple().besides(card)).map(name -> new Likely(pair, name));
  }

  /// The surest couple that a card would have if it stood so.
  public Optional<Likely> like(TypedCard draft) {
    List<AlikePair> pairs = index.like(draft.organization());
    return pairs.stream().findFirst().flatMap(pair -> likely(draft.card().id(), pair));
  }
}
