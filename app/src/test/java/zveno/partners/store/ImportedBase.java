package zveno.partners.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.files.TargetRefusedException;
import zveno.intake.Books;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportRequest;
import zveno.intake.Intake;
import zveno.intake.IntakeWords;
import zveno.intake.draft.Drafts;
import zveno.intake.memory.Sources;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.partners.incoming.PartnerKind;
import zveno.text.Messages;

/// A base in memory that files are brought into.
final class ImportedBase implements AutoCloseable {

  static final Messages MESSAGES = Messages.load();

  private final Path folder;
  private final Database database = Schema.open(BaseAddress.memory());
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", new UUID(0, 1)),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "");
  private final PartnerKind kind =
      new PartnerKind(field -> MESSAGES.get(field.headingKey()), new JooqPartnerIntake(journal));

  ImportedBase(Path folder) {
    this.folder = folder;
  }

  ImportAnswer take(Path file) {
    return take(ImportRequest.of(file));
  }

  ImportAnswer take(Path file, String profile) {
    Path written = Books.text(folder.resolve("profile.json"), profile);
    return take(
        new ImportRequest(file, Optional.of(written), Optional.empty(), false, Optional.empty()));
  }

  ImportAnswer take(ImportRequest request) {
    try {
      return new Intake(new IntakeWords(MESSAGES)).run(request, kind);
    } catch (TargetRefusedException e) {
      throw new AssertionError(e);
    }
  }

  ImportAnswer takeCsv(String... lines) {
    return take(
        Books.text(folder.resolve(UUID.randomUUID() + ".csv"), String.join("\n", lines) + "\n"));
  }

  /// Brings files in step by step.
  Drafts drafts(Sources sources) {
    return new Drafts(kind, new IntakeWords(MESSAGES), sources);
  }

  List<Partner> all() {
    return partners.all();
  }

  /// Everything the table shows of a partner, filled cells only, then all its contacts and
  /// agreements.
  String everythingOf(String name) {
    Partner partner = partner(name);
    String cells =
        Arrays.stream(PartnerField.values())
            .filter(field -> !PartnerText.ISO.cell(partner, field).isEmpty())
            .map(field -> field.code() + "=" + PartnerText.ISO.cell(partner, field))
            .collect(Collectors.joining("\n"));
    String contacts =
        partner.contacts().stream()
            .map(c -> "\n" + c.name() + ", " + c.position() + ", " + c.email())
            .collect(Collectors.joining());
    String agreements =
        partner.agreements().stream()
            .map(a -> "\n№ " + a.number() + " " + a.signedOn() + " " + a.validTo())
            .sorted()
            .collect(Collectors.joining());
    return cells + contacts + agreements;
  }

  Partner partner(String name) {
    return all().stream()
        .filter(p -> p.organization().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  String text(String name, PartnerField field) {
    return PartnerText.ISO.cell(partner(name), field);
  }

  static String counts(ImportAnswer a) {
    return "rows %d = %d + %d + %d + %d + %d, records %d"
        .formatted(
            a.rows(),
            a.created(),
            a.updated(),
            a.unchanged(),
            a.merged(),
            a.rejected(),
            a.records());
  }

  static List<String> problems(ImportAnswer answer) {
    return answer.problems().stream()
        .map(p -> p.row() + " " + p.field() + " " + p.code() + " " + p.value() + " " + p.severity())
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
