package zveno.home.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.ui.Tasks;

/// What wants attention, of all features, the most pressing first.
public final class HomeModel {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final List<Attention> features;
  private final Supplier<Supplier<Boolean>> fresh;
  private final Tasks tasks;
  private final Runnable soon;
  private final List<Runnable> listeners = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Optional<List<AttentionLine>>> lines =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
  private boolean inSight;

  private record Found(List<AttentionLine> lines, boolean empty) {}

  /// @param fresh asks, as a feature is asked, whether nothing was done in the base yet
  public HomeModel(
      List<? extends Attention> features, Supplier<Supplier<Boolean>> fresh, Tasks tasks) {
    this.features = List.copyOf(features);
    this.fresh = fresh;
    this.tasks = tasks;
    this.soon = tasks.debounced(PAUSE, this::load);
  }

  /// Empty until it was asked for.
  public ReadOnlyObjectProperty<Optional<List<AttentionLine>>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// Whether nothing was done in the base yet.
  public ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }

  /// Tells whenever something was changed while the screen is in sight.
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /// Whether somebody sees it: what nobody sees is not asked for.
  public void inSight(boolean now) {
    inSight = now;
  }

  /// Something in the base is another now.
  public void changed() {
    if (inSight) soon.run();
  }

  /// Asks every feature.
  public void load() {
    List<Supplier<List<AttentionLine>>> asked = features.stream().map(Attention::ask).toList();
    Supplier<Boolean> nothing = fresh.get();
    tasks.run(
        "home.load.task",
        progress -> {
          List<AttentionLine> all = new ArrayList<>();
          for (Supplier<List<AttentionLine>> one : asked) all.addAll(one.get());
          all.sort(Comparator.comparing(AttentionLine::tint));
          return new Found(List.copyOf(all), nothing.get());
        },
        found -> {
          empty.set(found.empty());
          lines.set(Optional.of(found.lines()));
          listeners.forEach(Runnable::run);
        });
  }
}
