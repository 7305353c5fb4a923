package zveno.partners.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SplitCellTest {

  private static final String PERSON = "contact+contactPosition";
  private static final String AGREEMENT = "agreementNumber+agreementDate";

  @Test
  void a_person_and_a_post_come_in_any_order() {
    Map<String, String> expected =
        Map.of("contact", "Ельцова О. П.", "contactPosition", "заместитель директора");
    assertThat(SplitCell.of(PERSON, "Ельцова О. П., заместитель директора")).isEqualTo(expected);
    assertThat(SplitCell.of(PERSON, "Ельцова О. П. (заместитель директора)")).isEqualTo(expected);
    assertThat(SplitCell.of(PERSON, "Ельцова О. П.\nзаместитель директора")).isEqualTo(expected);
    assertThat(SplitCell.of(PERSON, "Ельцова О. П. – заместитель директора")).isEqualTo(expected);
    assertThat(SplitCell.of(PERSON, "заместитель директора, Ельцова О. П.")).isEqualTo(expected);
    assertThat(SplitCell.of(PERSON, "заместитель директора Ельцова О. П.")).isEqualTo(expected);
    assertThat(SplitCell.of(PERSON, "Ельцова Ольга Петровна, методист"))
        .isEqualTo(Map.of("contact", "Ельцова Ольга Петровна", "contactPosition", "методист"));
    assertThat(SplitCell.of(PERSON, "Ельцова О. П.")).isEqualTo(Map.of("contact", "Ельцова О. П."));
    assertThat(SplitCell.of(PERSON, "администрация, приёмная"))
        .isEqualTo(Map.of("contact", "администрация", "contactPosition", "приёмная"));
  }

  @Test
  void telephone_and_email_are_found_beside_a_person() {
    assertThat(
            SplitCell.of(
                "contact+contactPosition+contactPhone+contactEmail",
                "Жарова А. В., методист, 8 (999) 100-70-54 доб. 12, org903@example.org"))
        .isEqualTo(
            Map.of(
                "contact", "Жарова А. В.",
                "contactPosition", "методист",
                "contactPhone", "8 (999) 100-70-54 доб. 12",
                "contactEmail", "org903@example.org"));
    assertThat(SplitCell.of("phone+email", "8 (999) 100-70-54; a@example.org, b@example.org"))
        .isEqualTo(Map.of("phone", "8 (999) 100-70-54", "email", "a@example.org; b@example.org"));
    assertThat(SplitCell.of("address+site", "Заречье, ул. Мира, д. 5, www.school901.example"))
        .isEqualTo(Map.of("address", "Заречье, ул. Мира, д. 5", "site", "www.school901.example"));
  }

  @Test
  void an_agreement_gives_number_dates_and_kind() {
    Map<String, String> expected = Map.of("agreementNumber", "1/20", "agreementDate", "01.01.2025");
    assertThat(SplitCell.of(AGREEMENT, "№ 1/20 от 01.01.2025")).isEqualTo(expected);
    assertThat(SplitCell.of(AGREEMENT, "1/20 от 01.01.2025")).isEqualTo(expected);
    assertThat(SplitCell.of(AGREEMENT, "договор №1/20, 01.01.2025")).isEqualTo(expected);
    assertThat(SplitCell.of(AGREEMENT, "от 01.01.2025 № 1/20")).isEqualTo(expected);
    assertThat(SplitCell.of(AGREEMENT, "№ 5 от 1 сентября 2025 г."))
        .isEqualTo(Map.of("agreementNumber", "5", "agreementDate", "1 сентября 2025 г."));
    assertThat(SplitCell.of(AGREEMENT, "б/н от 01.01.2025"))
        .isEqualTo(Map.of("agreementNumber", "б/н", "agreementDate", "01.01.2025"));
    assertThat(SplitCell.of(AGREEMENT, "01.01.2025"))
        .isEqualTo(Map.of("agreementDate", "01.01.2025"));
    assertThat(SplitCell.of(AGREEMENT, "№ 1/20 от 01.01.2025 до 31.12.2026"))
        .isEqualTo(
            Map.of(
                "agreementNumber", "1/20",
                "agreementDate", "01.01.2025",
                "agreementTo", "31.12.2026"));
    assertThat(
            SplitCell.of(
                "agreementKind+agreementNumber+agreementDate+agreementTo",
                "договор о сотрудничестве № 7 с 01.09.2025 по 31.08.2026"))
        .isEqualTo(
            Map.of(
                "agreementKind", "договор о сотрудничестве",
                "agreementNumber", "7",
                "agreementFrom", "01.09.2025",
                "agreementTo", "31.08.2026"));
  }
}
