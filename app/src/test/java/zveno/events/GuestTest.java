package zveno.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuestTest {
  @Test
  void a_line_is_a_name_a_school_and_a_position_in_any_order() {
    assertThat(
            read(
                "1. Иванова И. И., СОШ № 901, учитель математики\n"
                    + "Петров П. П.; методист; гимназия Заречья\n\n"
                    + "Сидорова С. С.\tСОШ № 902\tзаместитель директора по работе с обучающимися\n"
                    + "Кузнецов К. К."))
        .containsExactly(
            new Guest("Иванова И. И.", "СОШ № 901", "учитель математики", false),
            new Guest("Петров П. П.", "гимназия Заречья", "методист", false),
            new Guest(
                "Сидорова С. С.",
                "СОШ № 902",
                "заместитель директора по работе с обучающимися",
                false),
            new Guest("Кузнецов К. К.", "", "", false));
  }

  @Test
  void a_pupil_has_no_name() {
    assertThat(read("Орлов О. О., СОШ № 901, 9 «А» класс\nБелова Б. Б., СОШ № 901, ученица"))
        .containsExactly(
            new Guest("", "СОШ № 901", "", true), new Guest("", "СОШ № 901", "", true));
    assertThat(read("Лебедева Л. Л., СОШ № 901, классный руководитель"))
        .containsExactly(new Guest("Лебедева Л. Л.", "СОШ № 901", "классный руководитель", false));
  }

  private static List<Guest> read(String text) {
    return Guest.read(text, name -> name.equals("гимназия Заречья"));
  }
}
