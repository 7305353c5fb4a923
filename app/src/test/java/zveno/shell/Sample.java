package zveno.shell;

import java.util.List;

/// Invented partners in every state, for pictures and journeys.
final class Sample {
  private static final List<String> TERMS =
      List.of("31.12.2027", "15.12.2026", "31.12.2026", "30.06.2026", "01.09.2028", "");
  private static final List<String> TYPES =
      List.of("СОШ", "гимназия", "лицей", "детский сад", "музей");
  private static final List<String> DISTRICTS = List.of("Калининский", "Невский", "Выборгский");

  private Sample() {}

  static void fill(OpenWindow window) {
    for (int i = 0; i < 24; i++) {
      int number = 901 + i;
      String name =
          switch (i % 5) {
            case 0 -> "ГБОУ СОШ № " + number + " с углублённым изучением математики";
            case 1 -> "ГБОУ гимназия № " + number;
            case 2 -> "ГБОУ лицей № " + number;
            case 3 -> "ГБДОУ детский сад № " + number + " «Ёлочка»";
            default -> "Музей истории Заречья, филиал " + (i + 1);
          };
      String to = TERMS.get(i % TERMS.size());
      window.add(
          name,
          "kind",
          TYPES.get(i % 5),
          "department",
          i % 4 == 0 ? "Комитет по культуре" : "Комитет по образованию",
          "district",
          DISTRICTS.get(i % 3),
          "inn",
          i == 5 ? "7707083894" : "7707083893",
          "phone",
          "+7 812 555-09-" + (10 + i),
          "contact",
          i % 2 == 0 ? "Соколова Вера Ильинична" : "Гусева Тамара Олеговна",
          "directions",
          i % 2 == 0 ? "профориентация" : "наставничество; инклюзия");
      if (!to.isEmpty()) {
        window.partners.set(
            List.of(window.partners.named(name).getFirst().id()),
            zveno.partners.PartnerField.AGREEMENT_NUMBER,
            String.valueOf(i + 1));
        window.partners.set(
            List.of(window.partners.named(name).getFirst().id()),
            zveno.partners.PartnerField.AGREEMENT_DATE,
            "01.09.2024");
        window.partners.set(
            List.of(window.partners.named(name).getFirst().id()),
            zveno.partners.PartnerField.AGREEMENT_TO,
            to);
      }
    }
    window.partners.setOurs(window.partners.named("ГБОУ гимназия № 902").getFirst().id());
  }
}
