package zveno.partners.alike.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;

/// A field of two cards side by side.
///
/// @param left what the card says that stays
public record ComparedField(PartnerField field, String left, String right, Way way) {
  /// What comes of the field when the two cards are made one.
  public enum Way {
    /// The user chooses one of two values.
    CHOOSE,
    /// Both values are kept.
    BOTH,
    /// One value is all there is.
    AS_IS
  }

  private static final List<PartnerField> ORDER =
      List.of(
          PartnerField.NAME,
          PartnerField.SHORT_NAME,
          PartnerField.INN,
          PartnerField.KPP,
          PartnerField.OGRN,
          PartnerField.NUMBER,
          PartnerField.TYPE,
          PartnerField.KIND,
          PartnerField.DEPARTMENT,
          PartnerField.FOUNDER,
          PartnerField.LEVELS,
          PartnerField.DISTRICT,
          PartnerField.CITY,
          PartnerField.COUNTRY,
          PartnerField.HEAD,
          PartnerField.HEAD_POSITION,
          PartnerField.EMAIL,
          PartnerField.SITE,
          PartnerField.MODEL,
          PartnerField.SATISFACTION,
          PartnerField.READY,
          PartnerField.RESULT,
          PartnerField.NOTE,
          PartnerField.ALIASES,
          PartnerField.ADDRESS,
          PartnerField.PHONE,
          PartnerField.DIRECTIONS,
          PartnerField.CONTACT,
          PartnerField.AGREEMENT_NUMBER);

  private static final Set<PartnerField> LISTS =
      EnumSet.of(
          PartnerField.ALIASES,
          PartnerField.ADDRESS,
          PartnerField.PHONE,
          PartnerField.DIRECTIONS,
          PartnerField.CONTACT,
          PartnerField.AGREEMENT_NUMBER);

  /// The fields of which any is known, those to choose first, then those that come together.
  static List<ComparedField> of(Partner left, Partner right) {
    List<ComparedField> fields = new ArrayList<>();
    for (PartnerField field : ORDER) {
      String one = text(left, field);
      String other = text(right, field);
      if (!one.isEmpty() || !other.isEmpty()) {
        fields.add(new ComparedField(field, one, other, way(field, one, other)));
      }
    }
    fields.sort(Comparator.comparing(ComparedField::way));
    return List.copyOf(fields);
  }

  private static Way way(PartnerField field, String one, String other) {
    if (one.equals(other)) return Way.AS_IS;
    if (LISTS.contains(field)) return Way.BOTH;
    return one.isEmpty() || other.isEmpty() ? Way.AS_IS : Way.CHOOSE;
  }

  private static String text(Partner partner, PartnerField field) {
    return switch (field) {
      case CONTACT -> String.join("\n", partner.contacts().stream().map(c -> c.name()).toList());
      case AGREEMENT_NUMBER ->
          String.join("\n", partner.agreements().stream().map(a -> a.number()).toList());
      default -> String.join("\n", PartnerText.SHOWN.values(partner, field));
    };
  }

  /// How much a card knows.
  static int weight(Partner partner) {
    int known = 0;
    for (PartnerField field : ORDER) known += text(partner, field).isEmpty() ? 0 : 1;
    return known + partner.contacts().size() + 2 * partner.agreements().size();
  }
}
