package zveno.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zveno.reports.paper.Margins;
import zveno.reports.paper.StyleProfile;

class OwnLookTest {
  private static final StyleProfile GOST = StyleProfile.GOST_2025;

  @Test
  void what_is_typed_is_what_stands_there_and_nothing_else_changes() {
    StyleProfile look = GOST;
    for (OwnLook what : OwnLook.values()) {
      String typed =
          switch (what) {
            case LEFT -> "30";
            case RIGHT -> "15";
            case TOP -> "25";
            case BOTTOM -> "22";
            case TEXT -> "13";
            case TABLE -> "11";
            case WIDE -> "9";
            case SPACING -> "1,5";
            case INDENT -> "10";
          };
      look = what.with(look, typed).orElseThrow();
      assertThat(what.text(look)).isEqualTo(typed);
    }
    assertThat(look)
        .isEqualTo(
            new StyleProfile(
                new Margins(30, 15, 25, 22), GOST.font(), 13, 11, 9, GOST.corner(), 1.5, 10));
  }

  @Test
  void what_no_document_can_look_like_is_refused() {
    assertThat(OwnLook.LEFT.with(GOST, "-5")).isEmpty();
    assertThat(OwnLook.LEFT.with(GOST, "115")).isEmpty();
    assertThat(OwnLook.TOP.with(GOST, "20,5")).isEmpty();
    assertThat(OwnLook.TEXT.with(GOST, "16")).isEmpty();
    assertThat(OwnLook.SPACING.with(GOST, "2")).isEmpty();
    assertThat(OwnLook.INDENT.with(GOST, "много")).isEmpty();
    assertThat(OwnLook.inFont(GOST, "  ")).isEmpty();
    assertThat(OwnLook.inFont(GOST, " PT Serif ").orElseThrow().font()).isEqualTo("PT Serif");
  }
}
