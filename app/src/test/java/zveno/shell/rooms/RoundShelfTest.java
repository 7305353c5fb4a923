package zveno.shell.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Worked;
import zveno.pairing.store.JooqRounds;
import zveno.partners.DeletedPartner;
import zveno.partners.store.JooqPartners;
import zveno.partners.view.PartnersViewModel;
import zveno.partners.view.TrashViewModel;
import zveno.text.Messages;
import zveno.ui.DirectTasks;

class RoundShelfTest implements PartnersViewModel.Notices {
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(1, 2)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "812");
  private final JooqRounds rounds = new JooqRounds(database, journal);
  private final Messages messages = Messages.load();
  private final List<String> told = new ArrayList<>();
  private final TrashViewModel trash =
      new TrashViewModel(
          List.of(partners, new RoundShelf(rounds, messages)), new DirectTasks(), messages, this);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void roundsLieBesidePartnersAndComeBackWhole() {
    KeptRound round = Worked.round();
    rounds.add(round, "");
    rounds.delete(List.of(round.id()));
    UUID partner = partners.add("СОШ № 901");
    partners.delete(List.of(partner));
    trash.load();

    assertThat(trash.lines())
        .extracting(DeletedPartner::name)
        .containsExactlyInAnyOrder("СОШ № 901", round.name());
    assertThat(trash.lines()).extracting(DeletedPartner::type).contains("подбор пар");
    trash.recover(List.of(round.id()));
    assertThat(rounds.find(round.id())).contains(round);
    assertThat(trash.lines()).extracting(DeletedPartner::id).containsExactly(partner);
    assertThat(told).containsExactly("Возвращена из корзины: 1 запись ↶");
  }

  @Test
  void twoShelvesAtOnceAreTwoChangesSoNoUndoIsOffered() {
    KeptRound round = Worked.round();
    rounds.add(round, "");
    rounds.delete(List.of(round.id()));
    UUID partner = partners.add("СОШ № 901");
    partners.delete(List.of(partner));

    trash.recover(List.of(round.id(), partner));

    assertThat(trash.lines()).isEmpty();
    assertThat(told).containsExactly("Возвращены из корзины: 2 записи");
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
  public void saved() {}
}
