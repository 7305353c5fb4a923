package zveno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zveno.attachments.FileNames;
import zveno.changes.EventLog.Action;
import zveno.partners.Partner;
import zveno.reporting.template.Cases;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.KnownTemplate;
import zveno.reporting.template.KnownTemplate.Shipped;
import zveno.reporting.template.Letters;
import zveno.reporting.template.Occasion;
import zveno.reporting.template.PartnerCase;
import zveno.reporting.template.TemplateFields;
import zveno.reporting.template.Templates;
import zveno.reports.template.TemplateRefusedException;
import zveno.reports.template.WordTemplate;
import zveno.settings.Signatories.Person;

/// Writes letters about agreements that end soon, from the template as the user has it.
record LetterPaper(Call call, Workplace workplace) {
  static final String EXPIRY = "expiry-letter";
  static final String DAYS = "days";

  private static final String ENDING = ".docx";

  /// What is asked for.
  ///
  /// @param partner the one that gets the letter, all that have such an agreement where none is
  ///   named
  /// @param days an agreement that ends within so many days ends soon; the base says how many where
  ///   nobody else does
  record Wanted(
      Optional<String> partner,
      OptionalInt days,
      boolean contacts,
      Optional<Person> signer,
      Path target) {}

  /// Returns the files that were written, as they were asked for or inside of what was.
  List<String> write(Wanted wanted)
      throws IOException,
          UsageException,
          NameException,
          TemplateRefusedException,
          FaultyTemplateException {
    boolean one = wanted.partner().isPresent();
    if (one != word(wanted.target())) throw usage(one, wanted.target());
    Templates templates = workplace.templates();
    KnownTemplate known = templates.shipped(Shipped.EXPIRY_LETTER);
    WordTemplate template = templates.open(known);
    Letters<PartnerCase> letters =
        Letters.toPartners(
            known.title(), template, new TemplateFields(call.messages()).ofPartner());
    Cases cases = workplace.cases();
    Occasion occasion = cases.occasion(call.today(), wanted.signer(), wanted.contacts());
    List<String> files =
        one
            ? List.of(single(letters, partner(wanted.partner().get()), wanted, occasion))
            : letters.writeAll(cases.expiring(days(wanted), occasion), wanted.target());
    workplace.log().note(Action.REPORT, EXPIRY + " docx", files.size());
    return files;
  }

  private static boolean word(Path target) {
    return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private static UsageException usage(boolean one, Path target) {
    return new UsageException(one ? "cli.usage.letterFile" : "cli.usage.letterFolder", target);
  }

  private Partner partner(String typed) throws NameException {
    UUID id = new RecordName(workplace).organization(typed);
    return workplace.partners().find(id).orElseThrow(() -> new NameException(typed, List.of()));
  }

  /// So many days before its last one an agreement gets a letter.
  int days(Wanted wanted) {
    return wanted.days().orElseGet(() -> workplace.settings().now().warnDays());
  }

  private String single(
      Letters<PartnerCase> letters, Partner partner, Wanted wanted, Occasion occasion)
      throws IOException {
    letters.write(PartnerCase.of(partner, days(wanted), occasion), wanted.target());
    return FileNames.of(wanted.target());
  }
}
