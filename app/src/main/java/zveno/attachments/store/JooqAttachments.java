package zveno.attachments.store;

import static zveno.database.jooq.Tables.ATTACHMENT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import zveno.attachments.Adding;
import zveno.attachments.Attachment;
import zveno.attachments.Attachments;
import zveno.attachments.FileNames;
import zveno.attachments.FileOwner;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.AttachmentRecord;
import zveno.files.ContentShelf;

/// The files of records in the base.
public final class JooqAttachments implements Attachments {
  private final Database database;
  private final JooqChangeJournal journal;
  private final ContentShelf shelf;
  private final Clock clock;
  private final long longest;

  /// @param folder where the bytes stand
  public JooqAttachments(Database database, JooqChangeJournal journal, Path folder, Clock clock) {
    this(database, journal, folder, clock, LONGEST);
  }

  JooqAttachments(
      Database database, JooqChangeJournal journal, Path folder, Clock clock, long longest) {
    this.database = database;
    this.journal = journal;
    this.shelf = new ContentShelf(folder);
    this.clock = clock;
    this.longest = longest;
  }

  @Override
  public Adding add(FileOwner owner, String about, List<Path> files) {
    Incoming incoming = new Incoming(shelf, of(owner), longest);
    files.forEach(incoming::take);
    LocalDateTime now =
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    List<Attachment> added =
        incoming.taken().stream()
            .map(
                taken ->
                    new Attachment(
                        Ids.next(),
                        owner,
                        taken.name(),
                        taken.content().sha256(),
                        taken.content().bytes(),
                        now.toInstant(ZoneOffset.UTC)))
            .toList();
    if (!added.isEmpty()) {
      journal.record(
          ChangeKind.EDIT,
          about,
          recorder -> {
            for (Attachment file : added) {
              recorder.insert(ATTACHMENT, file.id(), columns(file, now));
            }
            return added.size();
          });
    }
    return new Adding(added, incoming.refused());
  }

  @Override
  public List<Attachment> of(FileOwner owner) {
    return where(owner.kind(), column(owner.kind()).eq(owner.id()));
  }

  @Override
  public List<Attachment> all(FileOwner.Kind kind) {
    return where(kind, column(kind).isNotNull());
  }

  @Override
  public Map<UUID, Integer> counts(FileOwner.Kind kind) {
    Field<UUID> owner = column(kind);
    return database.read(
        base ->
            base.select(owner, DSL.count())
                .from(ATTACHMENT)
                .where(owner.isNotNull())
                .and(ATTACHMENT.DELETED_AT.isNull())
                .groupBy(owner)
                .fetchMap(row -> row.value1(), row -> row.value2()));
  }

  @Override
  public void rename(UUID file, String about, String name) {
    journal.record(
        ChangeKind.EDIT,
        about,
        recorder -> {
          String old =
              recorder
                  .base()
                  .select(ATTACHMENT.NAME)
                  .from(ATTACHMENT)
                  .where(ATTACHMENT.ID.eq(file))
                  .fetchSingle()
                  .value1();
          return recorder.update(
              ATTACHMENT, file, Map.of(ATTACHMENT.NAME, FileNames.renamed(old, name)));
        });
  }

  @Override
  public void remove(UUID file, String about) {
    journal.record(
        ChangeKind.EDIT,
        about,
        recorder -> {
          recorder.delete(ATTACHMENT, file);
          return true;
        });
  }

  @Override
  public Optional<Path> content(Attachment file) {
    return shelf.has(file.sha256()) ? Optional.of(shelf.at(file.sha256())) : Optional.empty();
  }

  private List<Attachment> where(FileOwner.Kind kind, Condition condition) {
    return database.read(
        base ->
            base.selectFrom(ATTACHMENT)
                .where(condition)
                .and(ATTACHMENT.DELETED_AT.isNull())
                .orderBy(ATTACHMENT.ADDED_AT.desc(), ATTACHMENT.ID.desc())
                .fetch(row -> attachment(kind, row)));
  }

  private static Attachment attachment(FileOwner.Kind kind, AttachmentRecord row) {
    return new Attachment(
        row.getId(),
        new FileOwner(kind, row.get(column(kind))),
        row.getName(),
        row.getSha256(),
        row.getBytes(),
        row.getAddedAt().toInstant(ZoneOffset.UTC));
  }

  private static Map<Field<?>, Object> columns(Attachment file, LocalDateTime now) {
    Map<Field<?>, Object> columns = new HashMap<>();
    columns.put(column(file.owner().kind()), file.owner().id());
    columns.put(ATTACHMENT.NAME, file.name());
    columns.put(ATTACHMENT.SHA256, file.sha256());
    columns.put(ATTACHMENT.BYTES, file.bytes());
    columns.put(ATTACHMENT.ADDED_AT, now);
    return columns;
  }

  private static Field<UUID> column(FileOwner.Kind kind) {
    return switch (kind) {
      case PARTNER -> ATTACHMENT.ORGANIZATION_ID;
      case EVENT -> ATTACHMENT.EVENT_ID;
    };
  }
}
