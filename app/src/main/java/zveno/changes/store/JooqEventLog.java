package zveno.changes.store;

import static zveno.database.jooq.Tables.EVENT_LOG;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import zveno.changes.Author;
import zveno.changes.EventLog;
import zveno.database.Database;
import zveno.database.Ids;

/// The event log in the base.
public final class JooqEventLog implements EventLog {
  private final Database database;
  private final Supplier<Author> author;
  private final Clock clock;

  public JooqEventLog(Database database, Supplier<Author> author, Clock clock) {
    this.database = database;
    this.author = author;
    this.clock = clock;
  }

  @Override
  public void note(Action action, String subject, int records) {
    database.write(
        base ->
            base.insertInto(EVENT_LOG)
                .set(EVENT_LOG.ID, Ids.next())
                .set(EVENT_LOG.AT, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .set(EVENT_LOG.AUTHOR, author.get().name())
                .set(EVENT_LOG.ACTION, action.code())
                .set(EVENT_LOG.SUBJECT, subject)
                .set(EVENT_LOG.RECORDS, records)
                .execute());
  }
}
