package zveno.reporting.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zveno.reports.pdf.Mark;
import zveno.reports.pdf.Page;
import zveno.reports.pdf.PaperPages;

/// Which page is in sight, how big, and which figure is told on it.
public final class PagesModel {
  /// The page is as wide as its place.
  static final int FIT = 0;

  private static final List<Integer> SIZES = List.of(50, 75, 100, 125, 150, 200, 300);

  private final ObjectProperty<Optional<PaperPages>> pages =
      new SimpleObjectProperty<>(Optional.empty());
  private final IntegerProperty page = new SimpleIntegerProperty();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final IntegerProperty percent = new SimpleIntegerProperty(FIT);
  private final StringProperty told = new SimpleStringProperty("");

  /// Shows other pages; where there are still as many the same one stays in sight.
  public void show(Optional<PaperPages> now) {
    count.set(now.map(all -> all.all().size()).orElse(0));
    page.set(Math.clamp(page.get(), 0, Math.max(0, count.get() - 1)));
    pages.set(now);
  }

  ObjectProperty<Optional<PaperPages>> pagesProperty() {
    return pages;
  }

  /// From 0.
  public IntegerProperty pageProperty() {
    return page;
  }

  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Size in per cent, or [#FIT].
  IntegerProperty percentProperty() {
    return percent;
  }

  /// The figure whose words are marked, empty for none.
  public StringProperty toldProperty() {
    return told;
  }

  /// The page in sight.
  Optional<Page> current() {
    return pages.get().map(all -> all.all().get(page.get()));
  }

  public void turn(int by) {
    page.set(Math.clamp((long) page.get() + by, 0, Math.max(0, count.get() - 1)));
  }

  /// Marks a figure and goes to the page where it stands.
  public void tell(String figure) {
    told.set(figure);
    if (figure.isEmpty() || pages.get().isEmpty()) return;
    List<Page> all = pages.get().get().all();
    if (tells(all.get(page.get()), figure)) return;
    for (int i = 0; i < all.size(); i++) {
      if (!tells(all.get(i), figure)) continue;
      page.set(i);
      return;
    }
  }

  private static boolean tells(Page page, String figure) {
    return page.marks().stream()
        .anyMatch(mark -> mark instanceof Mark.Text text && text.figure().equals(figure));
  }

  /// The next size.
  ///
  /// @param now the size in sight, in per cent
  void zoom(int now, boolean bigger) {
    percent.set(
        bigger
            ? SIZES.stream().filter(size -> size > now).findFirst().orElse(SIZES.getLast())
            : SIZES.reversed().stream()
                .filter(size -> size < now)
                .findFirst()
                .orElse(SIZES.getFirst()));
  }
}
