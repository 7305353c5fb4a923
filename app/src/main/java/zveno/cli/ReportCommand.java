package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zveno.reporting.FileForm;
import zveno.reporting.PartnersOrder;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Period;
import zveno.reports.paper.Signature;
import zveno.reports.paper.Stamp;
import zveno.settings.Signatories;

/// Writes a document.
@Command(name = "report", header = "cli.report.summary", description = "cli.report.help")
final class ReportCommand implements CliCommand {
  private static final String CONTACTS = "contacts";
  private static final String APPROVER = "approver";
  private static final String SIGNER = "signer";
  private static final String ID = "id";
  private static final List<String> OF_TABLES = List.of(CONTACTS, APPROVER, SIGNER);
  private static final List<String> OF_LETTERS = List.of(ID, LetterPaper.DAYS, CONTACTS, SIGNER);

  private static final List<String> OF_PAPERS = List.of(ID, SIGNER);

  @Parameters(index = "0", paramLabel = "KIND")
  String kind = "";

  @Parameters(index = "1", paramLabel = "FILE")
  Path file = Path.of("");

  @Option(names = "--from", paramLabel = "D")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D")
  @Nullable LocalDate to;

  @Option(names = "--param", paramLabel = "k=v")
  Map<String, String> parameters = new LinkedHashMap<>();

  /// @param rows how many partners the document holds
  record Done(String kind, String file, String form, int rows) {}

  /// @param rows how many letters there are
  /// @param files their names
  record DoneEach(String kind, String file, String form, int rows, List<String> files) {}

  @Override
  public Answer run(Call call) throws Exception {
    List<String> kinds = new ArrayList<>(PartnersPaper.KINDS);
    kinds.add(LetterPaper.EXPIRY);
    kinds.addAll(EventsPaper.KINDS);
    EventLetters.KINDS.keySet().stream().sorted().forEach(kinds::add);
    Kinds.known(kind, kinds);
    if (kind.equals(EventsPaper.SIGN_IN)) return sheet(call);
    if (EventLetters.KINDS.containsKey(kind)) return papers(call);
    if (EventsPaper.KINDS.contains(kind)) return events(call);
    return kind.equals(LetterPaper.EXPIRY) ? letters(call) : table(call);
  }

  private Answer letters(Call call) throws Exception {
    known(OF_LETTERS);
    LetterPaper.Wanted wanted =
        new LetterPaper.Wanted(
            Optional.ofNullable(parameters.get(ID)), days(), contacts(), person(SIGNER), file);
    try (Workplace workplace = call.open()) {
      LetterPaper letters = new LetterPaper(call, workplace);
      List<String> files = letters.write(wanted);
      return Answer.done(
          new DoneEach(kind, file.toString(), FileForm.DOCX.ending(), files.size(), files),
          files.isEmpty()
              ? call.text("cli.report.noLetters", letters.days(wanted))
              : call.text("cli.report.letters", file, files.size()));
    }
  }

  private Answer papers(Call call) throws Exception {
    known(OF_PAPERS);
    try (Workplace workplace = call.open()) {
      String id = parameters.getOrDefault(ID, "");
      List<String> files = new EventLetters(call, workplace).write(kind, id, person(SIGNER), file);
      return Answer.done(
          new DoneEach(kind, file.toString(), FileForm.DOCX.ending(), files.size(), files),
          call.text("cli.report.papers", file, files.size()));
    }
  }

  private OptionalInt days() throws UsageException {
    String value = parameters.get(LetterPaper.DAYS);
    if (value == null) return OptionalInt.empty();
    if (!value.matches("\\d{1,4}")) throw new UsageException("cli.usage.days", value);
    return OptionalInt.of(Integer.parseInt(value));
  }

  private Answer events(Call call) throws UsageException, IOException {
    FileForm form = Kinds.form(file, PartnersPaper.FORMS);
    EventsAsked asked = new EventsAsked(kind, parameters);
    asked.check();
    known(EventsAsked.OF_TABLES);
    try (Workplace workplace = call.open()) {
      EventsPaper paper = new EventsPaper(call, workplace);
      Period usual = asked.usual(from == null ? call.today() : from, paper.year());
      Paper frame = by(paper.paper());
      return written(call, form, paper.write(kind, asked.order(period(usual), frame), form, file));
    }
  }

  private Answer sheet(Call call) throws UsageException, IOException, NameException {
    FileForm form = Kinds.form(file, EventsPaper.FORMS_OF_SHEET);
    known(EventsAsked.OF_SHEETS);
    int rows = new EventsAsked(kind, parameters).rows();
    if (!parameters.containsKey(ID)) throw new UsageException("cli.usage.eventNeeded", kind);
    try (Workplace workplace = call.open()) {
      String id = parameters.getOrDefault(ID, "");
      return written(call, form, new EventsPaper(call, workplace).writeSheet(id, rows, form, file));
    }
  }

  private Answer written(Call call, FileForm form, int rows) {
    return Answer.done(
        new Done(kind, file.toString(), form.ending(), rows),
        call.text("cli.report.events", file, rows));
  }

  private Answer table(Call call) throws UsageException, IOException {
    FileForm form = Kinds.form(file, PartnersPaper.FORMS);
    known(OF_TABLES);
    boolean contacts = contacts();
    try (Workplace workplace = call.open()) {
      PartnersPaper paper = new PartnersPaper(call, workplace);
      int rows = paper.write(kind, order(paper.order(kind, contacts)), form, file);
      return Answer.done(
          new Done(kind, file.toString(), form.ending(), rows),
          call.text("cli.report.done", file, rows));
    }
  }

  private PartnersOrder order(PartnersOrder order) throws UsageException {
    return new PartnersOrder(
        order.form(), order.contacts(), period(order.period()), order.chosen(), by(order.paper()));
  }

  private Period period(Period usual) throws UsageException {
    LocalDate first = from == null ? usual.from() : from;
    LocalDate last = to == null ? usual.to() : to;
    if (first.isAfter(last)) throw new UsageException("cli.usage.fromAfterTo", first, last);
    return new Period(first, last);
  }

  /// The paper, approved and signed by whoever the call names.
  private Paper by(Paper paper) throws UsageException {
    return new Paper(
        paper.owner(),
        paper.date(),
        paper.style(),
        person(APPROVER)
            .<Stamp>map(by -> new Stamp.ByPerson(by.position(), by.name(), Optional.empty()))
            .or(paper::stamp),
        person(SIGNER).map(by -> new Signature(by.position(), by.name())).or(paper::signature));
  }

  /// «Директор ИМЦ; И. О. Фамилия».
  private Optional<Signatories.Person> person(String parameter) throws UsageException {
    String value = parameters.get(parameter);
    if (value == null) return Optional.empty();
    String[] pieces = value.split(";", -1);
    if (pieces.length != 2 || pieces[0].isBlank() || pieces[1].isBlank()) {
      throw new UsageException("cli.usage.approver", parameter, value);
    }
    return Optional.of(new Signatories.Person(pieces[0].strip(), pieces[1].strip()));
  }

  private void known(List<String> names) throws UsageException {
    List<String> unknown = new ArrayList<>(parameters.keySet());
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "cli.usage.unknownParameter", unknown.getFirst(), String.join(", ", names));
    }
  }

  private boolean contacts() throws UsageException {
    String value = parameters.getOrDefault(CONTACTS, "no");
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new UsageException("cli.usage.yesOrNo", CONTACTS, value);
    };
  }
}
