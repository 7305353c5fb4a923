package zveno.shell;

/// Two cards of one invented school, which differ in almost every field.
public final class TwoCards {
  private TwoCards() {}

  public static void into(OpenWindow window) {
    window.add(
        "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 955»",
        "shortName",
        "МБОУ «СОШ № 955»",
        "district",
        "Невский",
        "kind",
        "СОШ",
        "phone",
        "8 (812) 555-09-55",
        "head",
        "Лебедев Пётр Андреевич",
        "address",
        "Лесная ул., д. 2",
        "contact",
        "Соколова Вера Ильинична",
        "contactPhone",
        "555-10-00",
        "agreementNumber",
        "14",
        "email",
        "school955@example.org",
        "directions",
        "воспитание");
    window.add(
        "СОШ 955",
        "district",
        "Невский",
        "phone",
        "555-09-55; 555-09-56",
        "head",
        "Лебедева Анна",
        "address",
        "Речная ул., д. 3",
        "contact",
        "Орлов Иван Петрович",
        "agreementNumber",
        "15",
        "email",
        "sosh955@example.org",
        "directions",
        "наставничество");
  }
}
