package zveno.reports.partners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import zveno.reports.paper.Period;

/// Invented partners with long names, several agreements and gaps.
public final class SamplePartners {

  public static final String PHONE = "+7 812 555-01-01";
  public static final String PERSON = "Неизвестнова А.А.";
  public static final String EMAIL = "neizvestnova@school901.example";

  static final LocalDate EVENT = LocalDate.of(2026, 10, 14);
  static final Period YEAR = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

  private static final List<String> TYPES =
      List.of(
          "школа", "гимназия", "музей", "детский сад", "учреждение дополнительного образования");
  private static final List<String> DISTRICTS =
      List.of("Невский", "Красногвардейский", "Петродворцовый", "Фрунзенский");
  private static final List<String> FORMS =
      List.of("горизонтальная", "вертикальная", "смешанная", "");
  private static final List<String> READY = List.of("готовы", "готовы частично", "", "не готовы");
  private static final List<List<String>> DIRECTIONS =
      List.of(
          List.of("естественно-научное просвещение"),
          List.of("наставничество", "профориентация", "гражданско-патриотическое воспитание"),
          List.of("преемственность уровней образования"),
          List.of());

  private SamplePartners() {}

  public static PartnerLine line(int i) {
    String number = Integer.toString(900 + i);
    String type = TYPES.get(i % TYPES.size());
    return new PartnerLine(
        name(i, number),
        i % 5 == 2 ? "" : "ГБОУ № " + number,
        type,
        i % 7 == 0 ? "" : "Комитет по образованию",
        i % 3 == 0 ? "администрация района" : "",
        DISTRICTS.get(i % DISTRICTS.size()),
        "Санкт-Петербург",
        i == 17 ? "Беларусь" : "Россия",
        "193" + number + ", пр. Большевиков, д. " + i + ", корп. 2, лит. А",
        i % 2 == 0 ? "https://school" + number + ".spb.example" : "",
        List.of(new ContactLine(PERSON, "заместитель директора по УВР", PHONE, EMAIL)),
        DIRECTIONS.get(i % DIRECTIONS.size()),
        FORMS.get(i % FORMS.size()),
        i % 2 == 0 ? "сеть с ресурсным центром" : "",
        agreements(i),
        i % 6 == 0 ? OptionalInt.empty() : OptionalInt.of(i % 9),
        i % 4 == 1
            ? List.of(
                new JointEvent("городской семинар «Шаг навстречу»", Optional.of(EVENT)),
                new JointEvent("конференция «Диалог»", Optional.empty()))
            : List.of(),
        i % 5 == 0 ? OptionalInt.empty() : OptionalInt.of(i),
        i % 6 == 0 ? OptionalInt.empty() : OptionalInt.of(i * 11),
        i % 3 == 1 ? "сборник методических рекомендаций для педагогов-наставников" : "",
        i % 3 == 0 ? "" : "удовлетворены полностью",
        READY.get(i % READY.size()));
  }

  static PartnerLine withResult(PartnerLine line, String result) {
    return new PartnerLine(
        line.name(),
        line.shortName(),
        line.type(),
        line.department(),
        line.founder(),
        line.district(),
        line.city(),
        line.country(),
        line.address(),
        line.site(),
        line.contacts(),
        line.directions(),
        line.form(),
        line.model(),
        line.agreements(),
        line.events(),
        line.joint(),
        line.teachers(),
        line.pupils(),
        result,
        line.satisfaction(),
        line.readiness());
  }

  private static String name(int i, String number) {
    return switch (i % 5) {
      case 0 ->
          "Государственное бюджетное общеобразовательное учреждение средняя общеобразовательная"
              + " школа № "
              + number
              + " с углублённым изучением иностранных языков Невского района Санкт-Петербурга";
      case 2 -> "Музей истории естествознания «Зелёная лаборатория» № " + number;
      default -> "Государственное бюджетное общеобразовательное учреждение № " + number;
    };
  }

  private static List<AgreementLine> agreements(int i) {
    List<AgreementLine> all = new ArrayList<>();
    if (i % 6 != 5) {
      all.add(
          new AgreementLine(
              "Договор о сотрудничестве",
              Integer.toString(i),
              Optional.of(LocalDate.of(2024, 9, 1)),
              Optional.of(LocalDate.of(2024, 9, 1)),
              Optional.of(LocalDate.of(2026, 12, 31)),
              i % 4 == 0,
              "действует"));
    }
    if (i % 8 == 0) {
      all.add(
          new AgreementLine(
              "Договор о сетевой форме реализации образовательных программ",
              "СФ-" + i + "/2025",
              Optional.of(LocalDate.of(2025, 8, 25)),
              Optional.of(LocalDate.of(2025, 9, 1)),
              Optional.of(LocalDate.of(2026, 6, 30)),
              false,
              "истёк"));
    }
    return all;
  }

  public static PartnersTable table(PartnersForm form, boolean contacts, int count) {
    List<PartnerLine> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      lines.add(line(i));
    }
    return new PartnersTable(form, contacts, YEAR, "", lines, totals(lines));
  }

  static PartnersTotals totals(List<PartnerLine> lines) {
    long asked = lines.stream().filter(line -> !line.readiness().isEmpty()).count();
    long ready = lines.stream().filter(line -> line.readiness().equals("готовы")).count();
    return new PartnersTotals(
        lines.size(),
        Math.min(5, lines.size()),
        (int) lines.stream().filter(line -> !line.agreements().isEmpty()).count(),
        (int) lines.stream().filter(line -> line.agreements().size() > 1).count(),
        counts(lines, PartnerLine::type),
        counts(lines, PartnerLine::district),
        counts(lines, PartnerLine::country),
        Optional.of(new BigDecimal("18.44")),
        (int) ready,
        (int) asked);
  }

  private static List<NamedCount> counts(
      List<PartnerLine> lines, Function<PartnerLine, String> by) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(by.apply(line), 1, Integer::sum));
    return counts.entrySet().stream().map(e -> new NamedCount(e.getKey(), e.getValue())).toList();
  }
}
