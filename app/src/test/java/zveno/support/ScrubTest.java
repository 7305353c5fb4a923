package zveno.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubTest {
  private final Scrub scrub =
      new Scrub(List.of("Petrova Maria", "МБОУ «СОШ № 905»", "sokolova", "Ли"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cannot open /home/sokolova/Документы/База района.zveno | cannot open ***",
        "cannot open C:\\Users\\Мария Петрова\\data\\base.mv.db | cannot open ***",
        "cannot open D:/Maria Petrova/base | cannot open ***",
        "share \\\\server\\Отдел\\x | share ***",
        "url file:relative/name | url ***",
        "home ~/base | home ***",
        "wrote to m.petrova@school905.example.ru now | wrote to *** now",
        "phone +7 (812) 555-01-23 said | phone *** said",
        "phone 2-22-33 1 | phone ***",
        "inn 7801234567 | inn ***",
        "snils 112-233-445 95 | snils ***",
        "import of Петрова Мария Ивановна failed | import of *** failed",
        "import of Е. Соколова failed | import of *** failed",
        "Maria asked, petrova agreed | *** asked, *** agreed",
      })
  void personalDataGoes(String line, String clean) {
    assertThat(scrub.of(line)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-29 13:22:13,123 WARN  zveno.shell.Settings cannot be read",
        "2026-11-29 13:22:13,123 ERROR z.s.ZvenoApplication fault 1234-5678 java.lang.NullPointerException: Cannot invoke \"String.length()\"",
        "  at zveno.shell.Shell.show(Shell.java:103)",
        "  at java.base/java.util.ArrayList.forEach(ArrayList.java:1604)",
        "copy in 12345 ms, 3 of 40",
      })
  void whatHelpsStays(String line) {
    assertThat(scrub.of(line)).isEqualTo(line);
  }

  @Test
  void everyLineIsCleaned() {
    assertThat(scrub.of(List.of("a", "б"))).containsExactly("a", "***");
  }
}
