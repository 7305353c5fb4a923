package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
  @Test
  void a_full_name_becomes_initials_and_surname() {
    assertThat(Initials.of(" Лебедева  Ольга Николаевна ")).isEqualTo("О.\u00a0Н.\u00a0Лебедева");
  }

  @Test
  void anything_else_stays() {
    for (String name :
        new String[] {"О. Н. Лебедева", "Лебедева Ольга", "директор Ольга Лебедева", ""}) {
      assertThat(Initials.of(name)).isEqualTo(name);
    }
  }
}
