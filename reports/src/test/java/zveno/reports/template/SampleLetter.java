package zveno.reports.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zveno.reports.table.Value;

/// A letter over a partner with its agreements, as tests fill it.
record SampleLetter(
    String partner, String head, LocalDate day, int count, List<Deal> deals, List<Friend> friends) {

  record Deal(String number, LocalDate end) {}

  record Friend(String name, List<Deal> deals) {}

  static final Fields<Deal> DEALS =
      new Fields<>(
          List.of(
              Field.text("договор.номер", "номер", Deal::number),
              Field.of(Field.Kind.DAY, "договор.окончание", "день", d -> new Value.Day(d.end()))));

  static final Fields<Friend> FRIENDS =
      new Fields<>(
          List.of(
              Field.text("друг.название", "название", Friend::name),
              new Field.Many<>("договоры", "договоры друга", DEALS, Friend::deals)));

  static final Fields<SampleLetter> FIELDS = new Fields<>(fields());

  private static List<Field<SampleLetter>> fields() {
    List<Field<SampleLetter>> all = new ArrayList<>();
    all.add(Field.text("партнёр.название", "название", SampleLetter::partner));
    all.add(Field.text("партнёр.адрес", "адрес", letter -> ""));
    all.add(Field.person("партнёр.руководитель", "руководитель", SampleLetter::head));
    all.add(
        new Field.One<>(
            "партнёр.район",
            "район",
            Field.Kind.CASED,
            letter -> Value.text("Заречный"),
            letter -> Value.text("Заречного")));
    all.add(Field.of(Field.Kind.DAY, "дата", "дата", letter -> new Value.Day(letter.day())));
    all.add(
        Field.of(Field.Kind.NUMBER, "всего", "число", letter -> new Value.Whole(letter.count())));
    all.add(new Field.Many<>("договоры", "договоры", DEALS, SampleLetter::deals));
    all.add(new Field.Many<>("друзья", "друзья", FRIENDS, SampleLetter::friends));
    return all;
  }

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static SampleLetter full() {
    List<Deal> deals =
        List.of(
            new Deal("14", LocalDate.of(2026, 12, 31)), new Deal("СФ-2", LocalDate.of(2027, 5, 1)));
    return new SampleLetter(
        "ГБОУ СОШ № 905",
        "Соколова Вера Ильинична",
        DAY,
        12_345,
        deals,
        List.of(
            new Friend("Музей № 906", deals),
            new Friend("Лицей № 907", List.of()),
            new Friend("Студия & Ко", List.of(deals.getFirst()))));
  }

  static SampleLetter bare() {
    return new SampleLetter("Школа № 901", "", DAY, 0, List.of(), List.of());
  }
}
