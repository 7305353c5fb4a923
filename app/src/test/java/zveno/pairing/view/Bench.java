package zveno.pairing.view;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.view.ChangeWords;
import zveno.changes.view.UndoModel;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.Schema;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.store.JooqRounds;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.KnownSchools;
import zveno.partners.store.JooqPartners;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

/// The screen's models over a base, without a screen.
final class Bench implements PartnersViewModel.Notices, AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final Database database;
  final JooqChangeJournal journal;
  final JooqRounds rounds;
  final JooqPartners partners;
  final Messages messages = Messages.load();
  final DirectTasks tasks = new DirectTasks();
  final List<String> told = new ArrayList<>();
  final RoundsViewModel list;
  final BenchViewModel model;
  final UndoModel undo;
  int saved;

  Bench() {
    this(Schema.open(BaseAddress.memory()));
  }

  static Bench in(Path folder) {
    return new Bench(Schema.open(BaseAddress.in(folder)));
  }

  private Bench(Database database) {
    this.database = database;
    journal =
        new JooqChangeJournal(
            database,
            () -> new Author("Петрова", new UUID(1, 2)),
            Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
    rounds = new JooqRounds(database, journal);
    partners = new JooqPartners(database, journal, () -> "812");
    list =
        new RoundsViewModel(
            new RoundsViewModel.Means(
                rounds,
                partners,
                tasks,
                messages,
                this,
                () -> TODAY,
                Ids::next,
                thrown -> Optional.of("отказ: " + thrown.getClass().getSimpleName())));
    model =
        new BenchViewModel(
            new BenchViewModel.Means(
                rounds, tasks, messages, this, Ids::next, () -> KnownSchools.of(partners.all())));
    undo = new UndoModel(journal, new ChangeWords(messages), tasks, told::add);
    undo.onChange(model::reload);
    undo.onChange(list::load);
  }

  /// Keeps a round and opens it.
  Bench with(KeptRound round) {
    rounds.add(round, "");
    model.open(round.id());
    return this;
  }

  Planned planned() {
    return model.plannedProperty().get().orElseThrow();
  }

  String total() {
    return planned().plan().total().toPlainString();
  }

  int changes() {
    return journal.newest(1000).size();
  }

  @Override
  public void tell(String sentence) {
    told.add(sentence.replace('\u00a0', ' '));
  }

  @Override
  public void offerUndo(String sentence) {
    told.add(sentence.replace('\u00a0', ' ') + " ↶");
  }

  @Override
  public void saved() {
    saved++;
  }

  @Override
  public void close() {
    database.close();
  }
}
