package zveno.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Invented partners for tests.
public final class PartnerFixture {
  private PartnerFixture() {}

  /// A school with everything known and one doubt: the check digit of its ИНН.
  public static Partner school(int number) {
    Organization organization =
        new Organization(
            new UUID(9, number),
            "Муниципальное учреждение «Средняя школа № " + number + "»",
            "МБОУ «СОШ № " + number + "»",
            Integer.toString(number),
            List.of("Школа " + number),
            "общеобразовательная",
            "СОШ",
            "Комитет по образованию",
            "Заречный район",
            Set.of(EducationLevel.PRIMARY, EducationLevel.BASIC),
            "Фрунзенский",
            "Заречье",
            "",
            List.of("Лесная ул., д. 2", "Речная ул., д. 3"),
            List.of(PhoneText.read("8 (812) 555-09-05 доб. 12", "812")),
            "school" + number + "@example.org",
            "school.example.org",
            "7707083894",
            "",
            "1037739010891",
            "Лебедев Пётр Андреевич",
            "директор",
            false,
            "");
    Partnership partnership =
        new Partnership(
            new UUID(8, number),
            List.of("воспитание", "наставничество"),
            "партнёрская",
            Optional.empty(),
            "",
            "5",
            Optional.of(Readiness.YES),
            "сборник",
            Optional.empty(),
            Optional.empty());
    Contact contact =
        new Contact(
            new UUID(7, number),
            "Соколова Вера Ильинична",
            "заместитель директора",
            Optional.of(PhoneText.read("555-09-06", "812")),
            "sokolova@example.org",
            "",
            Optional.of(LegalBasis.DUTIES),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Agreement agreement =
        new Agreement(
            new UUID(6, number),
            "соглашение",
            "14",
            Optional.of(LocalDate.of(2024, 9, 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 12, 31)),
            false,
            Optional.empty(),
            "",
            "");
    return new Partner(organization, partnership, List.of(contact), List.of(agreement));
  }

  /// An organisation of which only these are known.
  public static Organization organization(
      int number, String name, String type, String kind, String department) {
    return new Organization(
        new UUID(5, number),
        name,
        "",
        "",
        List.of(),
        type,
        kind,
        department,
        "",
        Set.of(),
        "",
        "",
        "",
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        "");
  }

  /// A partner of which only the organisation is known.
  public static Partner partner(Organization organization) {
    return new Partner(
        organization,
        new Partnership(
            new UUID(4, organization.id().getLeastSignificantBits()),
            List.of(),
            "",
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of());
  }
}
