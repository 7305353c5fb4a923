package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "МБОУ «СОШ № 905»;905",
        "ГБОУ школа №\u00a0905 Заречного района;905",
        "ГБОУ СОШ №905;905",
        "Школа N 905;905",
        "школа No 905;905",
        "СОШ 905;905",
        "Гимназия-905;905",
        "Лицей «905»;905",
        "ГБДОУ детский сад № 912 комбинированного вида;912",
        "Отделение № 2 школы № 905;905",
        "Школа имени А. С. Пушкина № 0905;905",
        "школа № 905 (корпус 2);905"
      })
  void numberIsTakenFromTheName(String name, String number) {
    assertThat(SchoolNumber.of(name)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Музей истории Заречья",
        "Театр 19",
        "Садоводство 5",
        "Школа имени 1905 года",
        "школа № 12345"
      })
  void nameWithoutANumberHasNone(String name) {
    assertThat(SchoolNumber.of(name)).isEmpty();
  }
}
