package zveno.demo.store;

import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_MOVE;
import static zveno.database.jooq.Tables.METHODIST;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.SERIES_EXTRA;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.demo.Demo;
import zveno.demo.DemoCalendar;
import zveno.demo.DemoDistrict;
import zveno.demo.DemoIds;
import zveno.demo.DemoRound;
import zveno.demo.StoreNotEmptyException;
import zveno.events.store.WholeEvents;
import zveno.pairing.store.RoundWriter;

/// The demo district through the journal, so that one undo takes it back.
public final class JooqDemo implements Demo {
  /// Days beside a rule are numbered from here, days left out below.
  private static final int EXTRA = 500;

  private final JooqChangeJournal journal;

  public JooqDemo(JooqChangeJournal journal) {
    this.journal = journal;
  }

  @Override
  public UUID fill(LocalDate today) {
    DemoDistrict district = DemoDistrict.on(today);
    return journal
        .record(
            ChangeKind.DEMO,
            district.districts().getFirst().name(),
            recorder -> {
              refuseUnlessEmpty(recorder.base());
              return write(recorder, district, today);
            })
        .change()
        .orElseThrow();
  }

  private static void refuseUnlessEmpty(DSLContext base) {
    int live = base.fetchCount(ORGANIZATION, ORGANIZATION.DELETED_AT.isNull());
    int inTrash = base.fetchCount(ORGANIZATION, ORGANIZATION.DELETED_AT.isNotNull());
    boolean ours =
        base.select(ORGANIZATION.ID).from(ORGANIZATION).fetch(ORGANIZATION.ID).stream()
            .allMatch(DemoIds::has);
    if (live > 0 || !ours) throw new StoreNotEmptyException(live, inTrash);
  }

  private static int write(Recorder recorder, DemoDistrict demo, LocalDate today) {
    Integer last =
        recorder.base().select(DSL.max(DISTRICT.PLACE)).from(DISTRICT).fetchSingle().value1();
    int place = last == null ? 0 : last;
    for (DemoDistrict.District district : demo.districts()) {
      recorder.put(
          DISTRICT,
          district.id(),
          Map.of(
              DISTRICT.NAME, district.name(),
              DISTRICT.GENITIVE, district.genitive(),
              DISTRICT.PLACE, ++place));
    }
    recorder.flush();
    DemoWriter writer = new DemoWriter(recorder);
    writer.write(demo.ours());
    demo.partners().forEach(writer::write);
    recorder.flush();
    new RoundWriter(recorder).put(DemoRound.on(today, true));
    write(recorder, DemoCalendar.on(today, demo));
    return demo.partners().size();
  }

  private static void write(Recorder recorder, DemoCalendar calendar) {
    int place = 0;
    for (DemoCalendar.Methodist methodist : calendar.methodists()) {
      recorder.put(
          METHODIST,
          methodist.id(),
          Map.of(METHODIST.NAME, methodist.name(), METHODIST.PLACE, ++place));
    }
    recorder.flush();
    WholeEvents events = new WholeEvents(recorder, JooqDemo::below);
    calendar.series().forEach(events::put);
    calendar.events().forEach(events::put);
    calendar.people().forEach(events::put);
    events.send();
  }

  private static UUID below(UUID record, Table<?> table, int place) {
    if (table.equals(SERIES_EXTRA)) {
      return DemoIds.below(record, DemoIds.Kind.SERIES_DAY, EXTRA + place);
    }
    DemoIds.Kind kind =
        table.equals(EVENT_METHODIST)
            ? DemoIds.Kind.EVENT_METHODIST
            : table.equals(EVENT_AUDIENCE)
                ? DemoIds.Kind.EVENT_AUDIENCE
                : table.equals(EVENT_MOVE) ? DemoIds.Kind.EVENT_MOVE : DemoIds.Kind.SERIES_DAY;
    return DemoIds.below(record, kind, place);
  }
}
