package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.ImportWatch;
import zveno.intake.draft.Draft;
import zveno.intake.draft.Drafts;
import zveno.intake.draft.Preview;
import zveno.intake.draft.ProblemGroup.Ask;
import zveno.intake.kind.RowFate;
import zveno.intake.memory.Sources;
import zveno.partners.Partner;
import zveno.partners.alike.AlikeRows;
import zveno.partners.alike.AlikeWords;

/// A row that would become a second card of one organisation is told of before it is written.
final class ImportAlikeTest {
  @TempDir Path folder;
  private ImportedBase base;
  private Drafts drafts;

  @BeforeEach
  void a_school_is_there() {
    base = new ImportedBase(folder);
    drafts = base.drafts(Sources.NONE);
    base.takeCsv(
        "Название;Район;Телефон", "МБОУ «СОШ № 905»;Заречный;(812) 555-09-05", "Музей;Заречный;");
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_school_of_the_same_number_and_district_is_offered_and_another_is_not() {
    Path file =
        Books.text(
            folder.resolve("like.csv"),
            "Название;Район;Телефон\nСОШ 905;Заречный;555-09-05\nСОШ 906;Заречный;\n");
    Draft draft = drafts.look(file, Optional.empty(), Optional.empty()).draft();
    List<Ask> asks =
        AlikeRows.of(
            new AlikeWords(ImportedBase.MESSAGES),
            base.all().stream().map(Partner::organization).toList(),
            drafts.preview(draft, ImportWatch.NONE));
    assertThat(asks).extracting(Ask::value).containsExactly("СОШ 905");
    assertThat(asks.getFirst().rows()).containsExactly(2);
    assertThat(asks.getFirst().candidates().getFirst().name()).startsWith("МБОУ «СОШ № 905» (");

    drafts.take(
        draft.mended(
            draft.mending().withRecord(List.of(2), asks.getFirst().candidates().getFirst().id())),
        ImportWatch.NONE);
    assertThat(base.all()).hasSize(3);
    assertThat(base.partner("МБОУ «СОШ № 905»").organization().aliases())
        .containsExactly("СОШ 905");
    Preview again = drafts.preview(draft, ImportWatch.NONE);
    assertThat(again.count(RowFate.Kind.CREATE)).as("known by its other name now").isZero();
    assertThat(again.rows().getFirst().fate().steps()).as("and not renamed").isEmpty();
  }
}
