package zveno.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.partners.Partner;
import zveno.partners.PartnerFixture;
import zveno.reports.template.Field;
import zveno.reports.template.WordTemplate;
import zveno.settings.Signatories.Person;
import zveno.text.Messages;

class TemplateFieldsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final TemplateFields fields = new TemplateFields(Messages.load());
  private final Partner school = PartnerFixture.school(905);

  private Occasion occasion(boolean contacts) {
    return new Occasion(
        Optional.of(
            PartnerFixture.organization(
                1, "Гимназия № 901", "общеобразовательная", "гимназия", "Комитет по образованию")),
        "Гимназия № 901",
        TODAY,
        Optional.of(new Person("Методист", "Зимина Анна Олеговна")),
        contacts,
        Map.of("Фрунзенский", "Фрунзенского"));
  }

  private String filled(String words, boolean contacts) throws Exception {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(words);
      document.write(template);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordTemplate.open(template.toByteArray())
        .fill(fields.ofPartner(), PartnerCase.of(school, 60, occasion(contacts)), out);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      return document.getParagraphs().getFirst().getText().replace('\u00a0', ' ');
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{дата}}|22 ноября 2026 г.",
        "{{организация}}|Гимназия № 901",
        "{{подписант: инициалы}}, {{подписант.должность}}|А. О. Зимина, Методист",
        "{{партнёр.район: родительный}} района|Фрунзенского района",
        "{{партнёр.форма}}|горизонтальная",
        "{{партнёр.готовность}}|да",
        "{{партнёр.адрес}}|Лесная ул., д. 2; Речная ул., д. 3",
        "{{соглашение}}|соглашение № 14",
        "{{соглашение.окончание: цифрами}}|31.12.2026",
        "{{соглашение.статус}}|действует",
        "{{#истекающие}}{{соглашение.номер}}{{/истекающие}}|14",
        "{{#соглашения}}{{№}}: {{соглашение.дата: цифрами}}{{/соглашения}}|1: 01.09.2024",
      })
  void a_field_is_filled_from_the_base(String words, String expected) throws Exception {
    assertThat(filled(words, false)).isEqualTo(expected);
  }

  @Test
  void contact_persons_come_only_when_they_are_allowed() throws Exception {
    String words = "[{{#контакты}}{{контакт.имя: инициалы}}{{/контакты}}]";
    assertThat(filled(words, false)).isEqualTo("[]");
    assertThat(filled(words, true)).isEqualTo("[В. И. Соколова]");
  }

  @Test
  void every_name_means_something_and_both_kinds_share_them() {
    Map<String, String> meanings = new LinkedHashMap<>();
    fields.ofPartner().all().forEach(field -> meanings.put(field.name(), field.meaning()));
    assertThat(meanings).hasSizeGreaterThan(40);
    assertThat(meanings.values()).doesNotContain("");
    Field<PartnersCase> list = fields.ofPartners().all().getFirst();
    assertThat(list.name()).isEqualTo("партнёры");
    assertThat(((Field.Many<?, ?>) list).fields().all())
        .extracting(Field::name)
        .allMatch(meanings::containsKey);
  }

  @ParameterizedTest
  @CsvSource({
    "Соколова Вера Ильинична,Уважаемая Вера Ильинична",
    "Орлов Лев Ильич,Уважаемый Лев Ильич",
    "Орлов Пётр Фомич,Уважаемый Пётр Фомич",
    "Оглы Али Гасан,Уважаемые коллеги",
    "Соколова В. И.,Уважаемые коллеги",
    "Соколова,Уважаемые коллеги"
  })
  void the_salutation_follows_the_patronymic(String head, String expected) {
    assertThat(new Salutation(Messages.load()).of(head)).isEqualTo(expected);
  }

  @Test
  void agreements_that_end_in_time_come_first_to_end_first() {
    PartnerCase one = PartnerCase.of(school, 60, occasion(false));
    assertThat(one.expiring()).extracting(a -> a.number()).containsExactly("14");
    assertThat(PartnerCase.of(school, 30, occasion(false)).expiring()).isEmpty();
    assertThat(Cases.of(List.of(school), 60, occasion(false))).containsExactly(one);
  }
}
