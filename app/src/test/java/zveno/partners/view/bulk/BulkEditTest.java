package zveno.partners.view.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zveno.partners.PartnerField;
import zveno.partners.TypedRow;
import zveno.partners.view.bulk.BulkEdit.Way;

class BulkEditTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  private static List<String> after(
      PartnerField field, Way way, String typed, String old, String... texts) {
    List<BulkEdit.Cell> cells =
        List.of(texts).stream().map(text -> new BulkEdit.Cell(ONE, "СОШ № 901", text)).toList();
    return new BulkEdit(field, way, typed, old)
        .changes(cells).stream().map(BulkEdit.Changed::after).toList();
  }

  @Test
  void only_those_that_differ_change() {
    assertThat(after(PartnerField.DISTRICT, Way.SET, " Заречный ", "", "Озёрный", "Заречный", ""))
        .containsExactly("Заречный", "Заречный");
  }

  @Test
  void a_date_is_written_in_digits_and_what_is_none_changes_nothing() {
    assertThat(after(PartnerField.AGREEMENT_TO, Way.SET, "31 декабря 2027 г.", "", ""))
        .containsExactly("31.12.2027");
    assertThat(after(PartnerField.AGREEMENT_TO, Way.SET, "31.02.2027", "", "")).isEmpty();
    assertThat(new BulkEdit(PartnerField.AGREEMENT_TO, Way.SET, "31.02.2027", "").possible())
        .isFalse();
  }

  @Test
  void a_list_gets_one_item_more_and_none_twice() {
    assertThat(after(PartnerField.DIRECTIONS, Way.ADD, "спорт", "", "музыка", "спорт; музыка", ""))
        .containsExactly("музыка; спорт", "спорт");
    assertThat(after(PartnerField.NOTE, Way.ADD, "звонили", "", "ждём"))
        .containsExactly("ждём звонили");
  }

  @Test
  void a_part_is_replaced_where_it_stands() {
    assertThat(after(PartnerField.NAME, Way.REPLACE, "МБОУ", "МОУ", "МОУ СОШ № 901", "Музей"))
        .containsExactly("МБОУ СОШ № 901");
    assertThat(after(PartnerField.NOTE, Way.REPLACE, "б", "", "а")).isEmpty();
  }

  @Test
  void a_name_is_never_emptied() {
    assertThat(after(PartnerField.NAME, Way.CLEAR, "", "", "СОШ № 901")).isEmpty();
    assertThat(after(PartnerField.NAME, Way.REPLACE, "", "СОШ № 901", "СОШ № 901")).isEmpty();
    assertThat(after(PartnerField.NOTE, Way.CLEAR, "", "", "было", "")).containsExactly("");
  }

  @Test
  void rows_hold_the_field_alone() {
    List<BulkEdit.Cell> cells =
        List.of(new BulkEdit.Cell(ONE, "а", "х"), new BulkEdit.Cell(TWO, "б", "новое"));
    assertThat(new BulkEdit(PartnerField.NOTE, Way.SET, "новое", "").rows(cells))
        .containsExactly(new TypedRow(Optional.of(ONE), Map.of(PartnerField.NOTE, "новое")));
  }
}
