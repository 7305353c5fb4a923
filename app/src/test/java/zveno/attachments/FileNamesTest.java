package zveno.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void the_ending_is_what_follows_the_last_dot() {
    assertThat(FileNames.ending("Договор № 14.PDF")).isEqualTo("pdf");
    assertThat(FileNames.ending("Договор от 01.09.2026.docx")).isEqualTo("docx");
    assertThat(FileNames.ending("Договор")).isEmpty();
    assertThat(FileNames.ending("Договор от 01.09.2026")).isEmpty();
    assertThat(FileNames.ending(".скрытый")).isEmpty();
    assertThat(FileNames.ending("Точка.")).isEmpty();
  }

  @Test
  void a_typed_name_keeps_the_old_ending_and_has_no_signs_that_files_cannot_have() {
    assertThat(FileNames.renamed("scan.pdf", "Договор № 14")).isEqualTo("Договор № 14.pdf");
    assertThat(FileNames.renamed("scan.pdf", "Договор.PDF")).isEqualTo("Договор.PDF");
    assertThat(FileNames.renamed("scan.pdf", "а/б:\\в?")).isEqualTo("а б в.pdf");
    assertThat(FileNames.renamed("scan.pdf", "  ")).isEqualTo("scan.pdf");
  }

  @Test
  void a_taken_name_takes_a_number() {
    assertThat(FileNames.distinct("а.pdf", Set.of())).isEqualTo("а.pdf");
    assertThat(FileNames.distinct("а.pdf", Set.of("а.pdf", "а (2).pdf"))).isEqualTo("а (3).pdf");
    assertThat(FileNames.distinct("без", Set.of("без"))).isEqualTo("без (2)");
  }
}
