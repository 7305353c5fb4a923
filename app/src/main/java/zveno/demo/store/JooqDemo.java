package zveno.demo.store;

import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.ORGANIZATION;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.demo.Demo;
import zveno.demo.DemoDistrict;
import zveno.demo.DemoIds;
import zveno.demo.DemoRound;
import zveno.demo.StoreNotEmptyException;
import zveno.pairing.store.RoundWriter;

/// The demo district through the journal, so that one undo takes it back.
public final class JooqDemo implements Demo {
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
    return demo.partners().size();
  }
}
