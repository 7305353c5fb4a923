package zveno.partners.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zveno.partners.Agreement;
import zveno.partners.AgreementStatus;
import zveno.partners.Doubt;
import zveno.partners.FormRule;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerForm;
import zveno.partners.Partners;
import zveno.settings.Said;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Only;
import zveno.ui.table.lines.Query;

/// The table of partners: what is in sight, and what can be done with it.
///
/// Every edit is saved by a background task in the order typed; only the partners touched are read
/// again, so rows keep their places and the selection keeps its ids.
public final class PartnersViewModel {
  private static final Duration TYPING = Duration.ofMillis(60);

  private final PartnerReading reading;
  private final Tasks tasks;
  private final Messages messages;
  private final Supplier<LocalDate> today;
  private PartnerLines maker;
  private final PartnerEdits edits;
  private final Notices notices;
  private final Lines<PartnerLine> lines = new Lines<>(PartnerLine::id, PartnerLine::search);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private Optional<Organization> ours = Optional.empty();

  /// A table over these partners.
  ///
  /// @param today the day on which terms are looked at
  public PartnersViewModel(
      Partners partners,
      Tasks tasks,
      Messages messages,
      Supplier<LocalDate> today,
      Notices notices) {
    this(partners, tasks, messages, today, notices, Map::of, () -> Said.USUAL_WARNING);
  }

  /// @param files reads how many files hang on each partner that has any
  /// @param warnDays reads how many days before its end an agreement counts as expiring
  public PartnersViewModel(
      Partners partners,
      Tasks tasks,
      Messages messages,
      Supplier<LocalDate> today,
      Notices notices,
      Supplier<Map<UUID, Integer>> files,
      IntSupplier warnDays) {
    this.reading = new PartnerReading(partners, messages, today, files, warnDays);
    this.tasks = tasks;
    this.messages = messages;
    this.today = today;
    this.notices = notices;
    this.maker = new PartnerLines(messages, new FormRule(FormRule.Level.TYPE), Said.USUAL_WARNING);
    this.edits = new PartnerEdits(partners, tasks, messages, notices, this);
    lines.fields(new PartnerFields(messages).all());
    lines.totals(group -> maker.states(group));
    lines.queryProperty().set(PartnerViews.first());
    Runnable refilter = tasks.debounced(TYPING, this::filter);
    filter.addListener((property, old, typed) -> refilter.run());
    lines.queryProperty().subscribe(query -> filter.set(query.filter()));
  }

  /// What the table tells the rest of the window.
  public interface Notices {
    /// A sentence for a while.
    void tell(String sentence);

    /// A sentence with the offer to undo what it tells.
    void offerUndo(String sentence);

    /// Everything typed so far is on the disk.
    void saved();
  }

  /// The lines, as the user wants to see them.
  public Lines<PartnerLine> lines() {
    return lines;
  }

  /// What is typed above the table.
  public StringProperty filterProperty() {
    return filter;
  }

  /// Lets every partner pass again; order and groups stay.
  public void showAll() {
    lines.onlyProperty().set(Optional.empty());
    Query now = lines.queryProperty().get();
    lines
        .queryProperty()
        .set(Query.ALL.orders(now.orders()).group(now.group()).colours(now.colours()));
  }

  /// Shows these partners and no others, in the order of their names.
  ///
  /// @param name what they are, in words
  public void showOnly(String name, Collection<UUID> partners) {
    lines.queryProperty().set(PartnerViews.first());
    lines.onlyProperty().set(Optional.of(Only.of(name, partners)));
  }

  /// Whether the partners were read.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// «412 партнёров», or «128 из 412» under a filter.
  public String countText() {
    int shown = lines.countProperty().get();
    int total = lines.totalProperty().get();
    return shown == total
        ? messages.get("partners.count.all", total)
        : messages.get("partners.count.some", shown, total);
  }

  /// Reads everything.
  public void load() {
    load(() -> {});
  }

  /// Reads everything, then goes on.
  public void load(Runnable then) {
    tasks.run(
        "partners.task.load",
        progress -> reading.all(maker),
        read -> {
          maker = read.maker();
          ours = read.ours();
          loaded.set(true);
          lines.setAll(read.lines());
          revision.set(revision.get() + 1);
          then.run();
          prepare(read.lines());
        });
  }

  /// Makes the texts of all lines before they are sorted or looked through.
  private void prepare(List<PartnerLine> read) {
    tasks.run(
        "partners.task.load",
        progress -> {
          read.parallelStream().forEach(PartnerLine::shown);
          return read.size();
        },
        size -> {});
  }

  /// Reads these partners again, after another view wrote them.
  public void reload(Collection<UUID> written) {
    refresh(List.copyOf(written), () -> {});
  }

  /// Grows whenever what the table knows was read again.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// A partner as the table shows it.
  public PartnerLine line(Partner partner, Optional<Organization> own, LocalDate day) {
    return maker.line(partner, 0, own, day);
  }

  /// The form of interaction by the rule of the table.
  public PartnerForm form(Partner partner, Optional<Organization> own) {
    return PartnerForm.of(partner, own, maker.rule());
  }

  /// How one agreement stands on a day.
  public AgreementStatus status(Agreement agreement, LocalDate day) {
    return agreement.term().on(day, maker.warnDays());
  }

  /// So many days before its end an agreement counts as expiring.
  public int warnDays() {
    return maker.warnDays();
  }

  /// What can be written from the table.
  public PartnerEdits edits() {
    return edits;
  }

  /// A sentence for what deserves a second look.
  String doubt(Doubt doubt) {
    return maker.doubt(doubt);
  }

  /// Reads these partners again after they were written, then goes on.
  void refresh(List<UUID> touched, Runnable then) {
    Optional<Organization> own = ours;
    LocalDate day = today.get();
    PartnerLines now = maker;
    tasks.run(
        "partners.task.load",
        progress -> reading.some(touched, now, own, day),
        fresh -> {
          lines.replace(fresh);
          revision.set(revision.get() + 1);
          notices.saved();
          then.run();
        });
  }

  private void filter() {
    Query now = lines.queryProperty().get();
    if (!now.filter().equals(filter.get())) lines.queryProperty().set(now.filter(filter.get()));
  }
}
