package zveno.reporting.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.reporting.desk.PaperDesk;
import zveno.reporting.desk.PaperKind;
import zveno.reporting.desk.PaperOptions;
import zveno.reporting.desk.PaperOptions.Scope;
import zveno.reporting.desk.Prepared;
import zveno.reporting.desk.Selection;
import zveno.reporting.events.EventsOrder;
import zveno.reporting.template.KnownTemplate;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYears;
import zveno.settings.Signatories;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// Which document is wanted and how; what it looks like is made in the background whenever one of
/// them changes, and what was asked for before is dropped.
public final class ReportsViewModel {
  private static final Duration PAUSE = Duration.ofMillis(120);

  /// Until it is known how school years are counted here.
  private static final SchoolYears LAW =
      new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty());

  private final Means means;
  private final ObservableList<PaperItem> items = FXCollections.observableArrayList();
  private final ObservableList<PaperItem> shownItems =
      FXCollections.unmodifiableObservableList(items);
  private final ObjectProperty<Optional<PaperItem>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<PaperOptions> options;
  private final ReadOnlyObjectWrapper<Optional<Prepared>> prepared =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<PaperDesk.Said> said;
  private final Runnable later;
  private Optional<KnownTemplate.Shipped> wished = Optional.empty();
  private int asked;
  private boolean loaded;
  private boolean replacing;

  /// What the screen works with.
  ///
  /// @param shown what stands in the table of partners
  public record Means(
      PaperDesk desk,
      Tasks tasks,
      Messages messages,
      Supplier<LocalDate> today,
      Supplier<Selection> shown) {}

  public ReportsViewModel(Means means) {
    this.means = means;
    options =
        new SimpleObjectProperty<>(
            new PaperOptions(
                means.today().get(),
                Scope.ALL,
                0,
                false,
                false,
                Optional.empty(),
                new PaperOptions.Plan(usual(EventsForm.PLAN, LAW), false)));
    said =
        new ReadOnlyObjectWrapper<>(
            new PaperDesk.Said(Signatories.NOBODY, Optional.empty(), 0, LAW));
    later = means.tasks().debounced(PAUSE, this::prepare);
    options.addListener((o, old, now) -> later.run());
  }

  Means means() {
    return means;
  }

  /// The documents and templates.
  public ObservableList<PaperItem> items() {
    return shownItems;
  }

  public ReadOnlyObjectProperty<Optional<PaperItem>> chosenProperty() {
    return chosen;
  }

  /// How the document is wanted; setting it makes it anew.
  public ObjectProperty<PaperOptions> optionsProperty() {
    return options;
  }

  /// The document as it would be now; none while the first one is being made.
  public ReadOnlyObjectProperty<Optional<Prepared>> preparedProperty() {
    return prepared.getReadOnlyProperty();
  }

  /// What is said of the base about documents.
  public ReadOnlyObjectProperty<PaperDesk.Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// Reads templates and settings again and makes the document anew.
  public void load() {
    means
        .tasks()
        .run(
            "reporting.preview.task",
            progress ->
                new Read(
                    means.desk().said(),
                    new PaperItems(means.messages()).of(means.desk().templates().all())),
            this::loaded);
  }

  private record Read(PaperDesk.Said said, List<PaperItem> items) {}

  private void loaded(Read read) {
    said.set(read.said());
    Optional<PaperItem> before = chosen.get();
    // Whoever shows the list may lose its selection meanwhile; that is no choice of the user.
    replacing = true;
    items.setAll(read.items());
    replacing = false;
    if (!loaded) first(read.said());
    Optional<PaperItem> same =
        before.flatMap(item -> items.stream().filter(item::isLike).findFirst());
    chosen.set(same.or(() -> Optional.of(items.getFirst())));
    later.run();
    wished.ifPresent(template -> take(template, read.said().days()));
    wished = Optional.empty();
  }

  private void take(KnownTemplate.Shipped template, int days) {
    items.stream()
        .filter(
            item ->
                item.template().flatMap(KnownTemplate::shipped).stream().anyMatch(template::equals))
        .findFirst()
        .ifPresent(
            item -> {
              choose(item);
              options.set(options.get().scope(PaperDesk.usual(item.kind())).days(days));
            });
  }

  /// Takes one of the templates that came with the program in hand, for those that it is meant for.
  public void want(KnownTemplate.Shipped template) {
    wished = Optional.of(template);
    load();
  }

  private void first(PaperDesk.Said now) {
    loaded = true;
    PaperOptions usual =
        options
            .get()
            .days(now.days())
            .stamped(now.signatories().approver().isPresent())
            .signer(now.usual())
            .plan(options.get().plan().period(usual(EventsForm.PLAN, now.years())));
    options.set(usual);
  }

  /// Takes a document in hand.
  public void choose(PaperItem item) {
    if (replacing || chosen.get().filter(item::isLike).isPresent()) return;
    chosen.set(Optional.of(item));
    prepared.set(Optional.empty());
    PaperOptions usual = options.get().scope(PaperDesk.usual(item.kind()));
    options.set(
        item.kind() instanceof PaperKind.Calendar(EventsForm form) ? during(form, usual) : usual);
    later.run();
  }

  /// The days chosen before stay where the document can tell of them.
  private PaperOptions during(EventsForm form, PaperOptions now) {
    Period chosen = now.plan().period();
    boolean month = YearMonth.from(chosen.from()).equals(YearMonth.from(chosen.to()));
    return month == EventsOrder.isMonthly(form)
        ? now
        : now.plan(now.plan().period(usual(form, said.get().years())));
  }

  private Period usual(EventsForm form, SchoolYears years) {
    LocalDate today = means.today().get();
    return EventsOrder.usual(form, today, years.current(today));
  }

  /// Makes the document again, for a template may have been changed in Word.
  public void refresh() {
    load();
  }

  private void prepare() {
    Optional<PaperItem> item = chosen.get();
    if (item.isEmpty()) return;
    int ticket = ++asked;
    PaperOptions wanted = options.get();
    Selection shown = means.shown().get();
    means
        .tasks()
        .run(
            "reporting.preview.task",
            progress -> means.desk().prepare(item.get().kind(), wanted, shown),
            made -> {
              if (ticket == asked) prepared.set(Optional.of(made));
            });
  }
}
