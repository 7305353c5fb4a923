package zveno.partners.incoming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import zveno.intake.kind.ImportField;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.Taking;
import zveno.partners.PartnerField;

/// Social partners as a kind of import.
public final class PartnerKind implements ImportKind {

  private static final Beside BESIDE_CONTACT =
      new Beside(
          PartnerField.CONTACT.code(),
          Map.of(
              PartnerField.PHONE.code(),
              PartnerField.CONTACT_PHONE.code(),
              PartnerField.EMAIL.code(),
              PartnerField.CONTACT_EMAIL.code(),
              "phone+email",
              "contactPhone+contactEmail",
              PartnerField.CONTACT_POSITION.code(),
              PartnerField.CONTACT_POSITION.code(),
              PartnerField.CONTACT_PHONE.code(),
              PartnerField.CONTACT_PHONE.code(),
              PartnerField.CONTACT_EMAIL.code(),
              PartnerField.CONTACT_EMAIL.code()));

  private static final Set<String> PERSONAL =
      Arrays.stream(PartnerField.values())
          .filter(field -> field.personal() || field == PartnerField.HEAD)
          .map(PartnerField::code)
          .collect(Collectors.toSet());

  private final Map<String, ImportField> fields;
  private final Taking taking;

  /// @param heading the heading that our own exports write over a field
  public PartnerKind(Function<PartnerField, String> heading, Taking taking) {
    this.fields = PartnerHeadings.fields(heading);
    this.taking = taking;
  }

  @Override
  public String code() {
    return "partners";
  }

  @Override
  public Map<String, ImportField> fields() {
    return fields;
  }

  @Override
  public Set<String> keys() {
    return IncomingKeys.CODES;
  }

  @Override
  public Beside beside() {
    return BESIDE_CONTACT;
  }

  @Override
  public Map<String, String> split(String field, String text) {
    return SplitCell.of(field, text);
  }

  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    return taking.take(settings, rows, check);
  }

  @Override
  public Outlook look(ImportSettings settings, RowSource rows) {
    return taking.look(settings, rows);
  }

  @Override
  public boolean says(String field, String text) {
    return field.equals(PartnerField.AGREEMENT_TO.code()) && TermEnd.of(text).isPresent();
  }

  @Override
  public Set<String> personal() {
    return PERSONAL;
  }

  @Override
  public Optional<String> guess(List<String> texts) {
    return ColumnGuess.of(texts).map(PartnerField::code);
  }
}
