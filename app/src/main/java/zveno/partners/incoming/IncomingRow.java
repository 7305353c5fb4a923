package zveno.partners.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.RowDoubt;
import zveno.partners.Doubt;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.partners.RequisiteText;
import zveno.partners.Split;
import zveno.text.Blanks;
import zveno.text.InvisibleSigns;

/// A row of a file as cells of a partner, cleaned, with what deserves a second look.
public record IncomingRow(
    int number, Map<PartnerField, List<String>> cells, List<RowDoubt> doubts) {

  /// Cleans the cells. `areaCode` is put before telephone numbers without one.
  public static IncomingRow of(ImportRow row, String areaCode) {
    IncomingRow incoming =
        new IncomingRow(
            row.number(), new EnumMap<>(PartnerField.class), new ArrayList<>(row.doubts()));
    for (PartnerField field : PartnerField.values()) {
      String text = row.text(field.code());
      if (!text.isEmpty()) {
        incoming.put(field, text, row);
      }
      row.date(field.code()).ifPresent(day -> incoming.cell(field, day.toString()));
    }
    incoming.look(areaCode);
    return incoming;
  }

  /// The text of a field, empty where the row has none.
  public String text(PartnerField field) {
    List<String> cell = cells.getOrDefault(field, List.of());
    return cell.isEmpty() ? "" : cell.getFirst();
  }

  /// Where a file knows short names only, they are the names.
  public void callByShortName() {
    String shortName = text(PartnerField.SHORT_NAME);
    if (!shortName.isEmpty() && text(PartnerField.NAME).isEmpty()) {
      cell(PartnerField.NAME, shortName);
    }
  }

  /// The row calls its partner by a short or another name: that is no reason to rename it.
  public void keepName() {
    cells.remove(PartnerField.NAME);
  }

  /// The user said whom the row speaks of: its name is another name of that partner.
  ///
  /// @param known the other names it has
  public void callsOtherwise(List<String> known) {
    String name = text(PartnerField.NAME);
    cells.remove(PartnerField.NAME);
    if (name.isEmpty()) return;
    List<String> names = new ArrayList<>(known);
    names.addAll(cells.getOrDefault(PartnerField.ALIASES, List.of()));
    names.add(name);
    cell(PartnerField.ALIASES, String.join("; ", names));
  }

  private void cell(PartnerField field, String text) {
    cells.put(field, List.of(text));
  }

  private void put(PartnerField field, String text, ImportRow row) {
    switch (field) {
      case INN, OGRN, KPP -> cell(field, RequisiteText.clean(InvisibleSigns.without(text)));
      case AGREEMENT_NUMBER -> putAgreement(text, row);
      case ALIASES, PHONE, LEVELS, DIRECTIONS, NOTE, RESULT -> cell(field, text);
      default -> cell(field, Blanks.oneLine(text, " "));
    }
  }

  /// A number may have its date beside it, whatever the heading says.
  private void putAgreement(String text, ImportRow row) {
    AgreementCell.read(text, false)
        .forEach(
            (code, piece) -> {
              PartnerField field = PartnerField.of(code).orElseThrow();
              if (field == PartnerField.AGREEMENT_NUMBER) {
                cell(field, piece);
              } else if (row.date(code).isEmpty() && !hasDoubt(code)) {
                cell(field, piece);
              }
            });
  }

  private boolean hasDoubt(String code) {
    return doubts.stream().anyMatch(doubt -> doubt.field().equals(code));
  }

  private void look(String areaCode) {
    PartnerDoubts.inn(text(PartnerField.INN)).ifPresent(this::doubt);
    PartnerDoubts.ogrn(text(PartnerField.OGRN)).ifPresent(this::doubt);
    PartnerDoubts.kpp(text(PartnerField.KPP)).ifPresent(this::doubt);
    PartnerDoubts.email(PartnerField.EMAIL, text(PartnerField.EMAIL)).ifPresent(this::doubt);
    PartnerDoubts.email(PartnerField.CONTACT_EMAIL, text(PartnerField.CONTACT_EMAIL))
        .ifPresent(this::doubt);
    for (String cell : Split.of(text(PartnerField.PHONE), PartnerField.Shape.PHONES)) {
      for (PhoneText phone : PhoneText.readCell(cell, areaCode)) {
        PartnerDoubts.phone(PartnerField.PHONE, phone).ifPresent(this::doubt);
      }
    }
    for (PhoneText phone : PhoneText.readCell(text(PartnerField.CONTACT_PHONE), areaCode)) {
      PartnerDoubts.phone(PartnerField.CONTACT_PHONE, phone).ifPresent(this::doubt);
    }
  }

  private void doubt(Doubt doubt) {
    doubts.add(of(number, doubt));
  }

  /// A doubt about a field as a doubt about a row.
  public static RowDoubt of(int row, Doubt doubt) {
    return new RowDoubt(row, doubt.field().code(), DoubtCode.of(doubt.code()), doubt.value());
  }
}
