package zveno.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.demo.DemoTable.Row;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.Partnership;

/// All records of the demo.
///
/// @param ours our own organisation, which is no partner
/// @param partners schools first; the type of an organisation is left empty, it follows from its
///   kind
public record DemoDistrict(List<District> districts, Organization ours, List<Partner> partners) {
  /// Phones without an area code are of this one.
  public static final String AREA_CODE = "812";

  /// A district that is not among those of the city.
  public record District(UUID id, String name, String genitive) {}

  /// The demo on a day: terms of agreements and consents are laid around it, ids are the same on
  /// every day.
  public static DemoDistrict on(LocalDate today) {
    DemoRows rows = new DemoRows(new DemoDay(today));
    Map<Integer, List<Contact>> contacts = new HashMap<>();
    for (Row row : DemoTable.load("contacts")) {
      List<Contact> known = contacts.computeIfAbsent(row.number(), n -> new ArrayList<>());
      known.add(rows.contact(row, known.size()));
    }
    Map<Integer, List<Agreement>> agreements = new HashMap<>();
    for (Row row : DemoTable.load("agreements")) {
      List<Agreement> known = agreements.computeIfAbsent(row.number(), n -> new ArrayList<>());
      known.add(rows.agreement(row, known.size()));
    }
    Map<Integer, Partnership> partnerships = new HashMap<>();
    for (Row row : DemoTable.load("partnerships")) {
      partnerships.put(row.number(), rows.partnership(row));
    }
    List<Organization> ours = new ArrayList<>();
    List<Partner> partners = new ArrayList<>();
    for (Row row : DemoTable.load("organizations")) {
      int n = row.number();
      Partnership partnership = partnerships.get(n);
      Organization organization = rows.organization(row, partnership == null);
      if (partnership == null) {
        ours.add(organization);
      } else {
        partners.add(
            new Partner(
                organization,
                partnership,
                contacts.getOrDefault(n, List.of()),
                agreements.getOrDefault(n, List.of()).stream().sorted(Agreement.BY_TIME).toList()));
      }
    }
    return new DemoDistrict(invented(), ours.getFirst(), List.copyOf(partners));
  }

  private static List<District> invented() {
    List<District> districts = new ArrayList<>();
    for (Row row : DemoTable.load("districts")) {
      UUID id = DemoIds.of(DemoIds.Kind.DISTRICT, row.number());
      districts.add(new District(id, row.text("name"), row.text("genitive")));
    }
    return List.copyOf(districts);
  }
}
