package zveno.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void sameFaultHasTheSameCode() {
    assertThat(thrown("Иванова").code())
        .matches("[0-9A-F]{4}-[0-9A-F]{4}")
        .isEqualTo(thrown("Петрова").code());
  }

  @Test
  void otherFaultHasAnotherCode() {
    assertThat(Fault.of(new IllegalStateException()).code()).isNotEqualTo(thrown("x").code());
  }

  @Test
  void stackNamesThePlaceButNoValues() {
    String stack = thrown("Иванова Мария").stack();
    assertThat(stack)
        .contains("java.lang.IllegalStateException", "FaultTest.thrown", "NumberFormatException")
        .doesNotContain("Иванова");
  }

  @Test
  void messageWithoutValuesIsKept() {
    assertThat(Fault.of(new NullPointerException("\"name\" is null")).stack())
        .contains("\"name\" is null");
  }

  private static Fault thrown(String value) {
    return Fault.of(new IllegalStateException(value, new NumberFormatException(value)));
  }
}
