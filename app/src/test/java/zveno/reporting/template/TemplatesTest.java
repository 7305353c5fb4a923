package zveno.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zveno.reporting.template.KnownTemplate.Shipped;
import zveno.reports.template.TemplateRefusedException;
import zveno.reports.template.WordTemplate;
import zveno.text.Messages;

class TemplatesTest {
  private static final Messages MESSAGES = Messages.load();
  private static final String LETTER = "Письмо об окончании соглашения";

  @TempDir Path folder;

  private Templates templates() {
    return new Templates(folder.resolve("templates"), MESSAGES);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_shipped_has_no_faults(Shipped shipped) throws Exception {
    KnownTemplate known = templates().shipped(shipped);
    WordTemplate template = templates().open(known);
    TemplateFields fields = new TemplateFields(MESSAGES);
    TemplateKind kind = TemplateKind.of(template, fields);
    assertThat(kind)
        .isEqualTo(
            shipped == Shipped.PARTNER_LIST || shipped == Shipped.INVITATION_LIST
                ? TemplateKind.PARTNERS
                : TemplateKind.PARTNER);
    assertThat(template.faults(kind.fields(fields))).isEmpty();
    assertThat(template.names()).hasSizeGreaterThan(8);
    assertThat(folder.resolve("templates")).doesNotExist();
  }

  @Test
  void one_of_ours_is_copied_to_be_changed_and_can_be_the_original_again() throws Exception {
    KnownTemplate letter = templates().shipped(Shipped.EXPIRY_LETTER);
    assertThat(letter.changed()).isFalse();
    Path file = templates().forEditing(letter);
    assertThat(file).hasFileName(LETTER + ".docx").isNotEmptyFile();
    word(file, "Моё письмо {{дата}}");
    assertThat(templates().all())
        .extracting(KnownTemplate::title, KnownTemplate::changed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LETTER, true),
            org.assertj.core.groups.Tuple.tuple("Список партнёров", false),
            org.assertj.core.groups.Tuple.tuple("Приглашение к участию", false),
            org.assertj.core.groups.Tuple.tuple("Приглашение с перечнем организаций", false));
    assertThat(templates().open(letter).names()).containsExactly("дата");

    templates().remove(letter);
    assertThat(templates().shipped(Shipped.EXPIRY_LETTER).changed()).isFalse();
    assertThat(templates().open(letter).names()).contains("партнёр.обращение");
    templates().putBack(letter);
    assertThat(templates().open(letter).names()).containsExactly("дата");
  }

  @Test
  void files_of_the_user_are_added_as_copies_under_free_names() throws Exception {
    Path file = word(folder.resolve("Справка.docx"), "{{дата}}");
    KnownTemplate first = templates().add(file);
    KnownTemplate second = templates().add(file);
    assertThat(List.of(first.title(), second.title())).containsExactly("Справка", "Справка (2)");
    Files.delete(file);
    assertThat(templates().open(first).names()).containsExactly("дата");
    Files.writeString(folder.resolve("templates/~$Справка.docx"), "");
    Files.writeString(folder.resolve("templates/читай.txt"), "");
    assertThat(templates().all())
        .extracting(KnownTemplate::title)
        .containsExactly(
            LETTER,
            "Список партнёров",
            "Приглашение к участию",
            "Приглашение с перечнем организаций",
            "Справка",
            "Справка (2)");
    templates().remove(first);
    assertThat(templates().all()).extracting(KnownTemplate::title).doesNotContain("Справка");
  }

  @Test
  void what_is_no_template_is_not_added() throws IOException {
    Path file = Files.writeString(folder.resolve("a.docx"), "не Word");
    assertThatThrownBy(() -> templates().add(file)).isInstanceOf(TemplateRefusedException.class);
    assertThat(templates().all()).hasSize(Shipped.values().length);
  }

  @Test
  void a_template_that_repeats_partners_is_one_about_all() throws Exception {
    TemplateFields fields = new TemplateFields(MESSAGES);
    assertThat(kind("{{#партнёры}}{{партнёр.название}} {{партнёр.инн}}{{/партнёры}}", fields))
        .isEqualTo(TemplateKind.PARTNERS);
    assertThat(kind("{{партнёр.название}} {{партнёр.ин}}", fields)).isEqualTo(TemplateKind.PARTNER);
    assertThat(kind("{{#партнёры}}{{партнёр.ин}}{{/партнёры}}", fields))
        .isEqualTo(TemplateKind.PARTNERS);
    assertThat(kind("просто текст", fields)).isEqualTo(TemplateKind.PARTNER);
  }

  private static TemplateKind kind(String words, TemplateFields fields) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(words);
      document.write(out);
    }
    return TemplateKind.of(WordTemplate.open(out.toByteArray()), fields);
  }

  private static Path word(Path file, String words) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(words);
      document.write(out);
    }
    return file;
  }
}
