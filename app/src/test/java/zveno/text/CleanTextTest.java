package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void control_signs_go_and_halves_of_pairs_become_the_sign_for_unknown() {
    assertThat(CleanText.of("а\u0000б\u0001\u001fв\uffff")).isEqualTo("абв");
    assertThat(CleanText.of("я \ud800 конец \udc00")).isEqualTo("я \ufffd конец \ufffd");
    assertThat(CleanText.loses("я\ud800")).isTrue();
    assertThat(CleanText.loses("\u0007")).isTrue();
  }

  @Test
  void marks_of_direction_go_and_nothing_is_lost_by_that() {
    assertThat(CleanText.of("\u202eШкола\u202c № \u2066901\u2069\u200e")).isEqualTo("Школа № 901");
    assertThat(CleanText.loses("\u202eШкола\u202c")).isFalse();
  }

  @Test
  void line_ends_become_line_feeds_and_nothing_is_lost_by_that() {
    assertThat(CleanText.of("а\r\nб\rв\tг\n")).isEqualTo("а\nб\nв\tг\n");
    assertThat(CleanText.loses("а\r\nб\rв\tг\n")).isFalse();
  }

  @Test
  void clean_texts_and_whole_pairs_stay() {
    String text = "Школа № 901 😀\u00a0«Радуга»";
    assertThat(CleanText.of(text)).isEqualTo(text);
    assertThat(CleanText.loses(text)).isFalse();
  }

  @Test
  void a_cut_never_parts_a_pair() {
    assertThat(CleanText.cut("аб😀", 3)).isEqualTo("аб");
    assertThat(CleanText.cut("аб😀", 4)).isEqualTo("аб😀");
    assertThat(CleanText.cut("абв", 2)).isEqualTo("аб");
  }
}
