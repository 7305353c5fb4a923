package zveno.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

class UnpackedTest {

  private static final long MEGABYTE = 1024 * 1024;

  @Test
  void a_part_read_again_counts_once_and_all_parts_together_have_a_limit() {
    Unpacked unpacked = new Unpacked();
    for (int again = 0; again < 3; again++) {
      unpacked.reached("a", 100 * MEGABYTE);
      unpacked.reached("a", 200 * MEGABYTE);
    }
    unpacked.reached("b", 200 * MEGABYTE);
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> unpacked.reached("c", 1))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(IntakeFault.FILE_TOO_BIG));
    assertThat(IntakeFault.FILE_TOO_BIG.code()).isEqualTo("file.tooBig");
  }
}
