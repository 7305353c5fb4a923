package zveno.partners.alike.store;

import static java.util.Map.entry;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.PARTNERSHIP;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import zveno.partners.PartnerField;

/// The fields of which an organisation has one value: it stands in these columns.
final class SingleFields {
  static final Map<PartnerField, List<Field<?>>> OF_ORGANIZATION =
      Map.ofEntries(
          entry(PartnerField.INN, List.of(ORGANIZATION.INN)),
          entry(PartnerField.OGRN, List.of(ORGANIZATION.OGRN)),
          entry(PartnerField.KPP, List.of(ORGANIZATION.KPP)),
          entry(PartnerField.NAME, List.of(ORGANIZATION.NAME)),
          entry(PartnerField.SHORT_NAME, List.of(ORGANIZATION.SHORT_NAME)),
          entry(PartnerField.NUMBER, List.of(ORGANIZATION.NUMBER)),
          entry(PartnerField.TYPE, List.of(ORGANIZATION.TYPE_ID)),
          entry(PartnerField.KIND, List.of(ORGANIZATION.KIND_ID)),
          entry(PartnerField.FOUNDER, List.of(ORGANIZATION.FOUNDER)),
          entry(PartnerField.DEPARTMENT, List.of(ORGANIZATION.DEPARTMENT_ID)),
          entry(PartnerField.LEVELS, List.of(ORGANIZATION.LEVELS)),
          entry(PartnerField.DISTRICT, List.of(ORGANIZATION.DISTRICT_ID)),
          entry(PartnerField.CITY, List.of(ORGANIZATION.CITY)),
          entry(PartnerField.COUNTRY, List.of(ORGANIZATION.COUNTRY)),
          entry(PartnerField.EMAIL, List.of(ORGANIZATION.EMAIL)),
          entry(PartnerField.SITE, List.of(ORGANIZATION.SITE)),
          entry(PartnerField.HEAD, List.of(ORGANIZATION.HEAD)),
          entry(PartnerField.HEAD_POSITION, List.of(ORGANIZATION.HEAD_POSITION)),
          entry(PartnerField.NOTE, List.of(ORGANIZATION.NOTE)));

  static final Map<PartnerField, List<Field<?>>> OF_PARTNERSHIP =
      Map.of(
          PartnerField.MODEL, List.of(PARTNERSHIP.MODEL_ID),
          PartnerField.SATISFACTION, List.of(PARTNERSHIP.SATISFACTION),
          PartnerField.READY, List.of(PARTNERSHIP.READY),
          PartnerField.RESULT, List.of(PARTNERSHIP.RESULT));

  /// What the user never chooses: only an empty one is filled.
  static final List<Field<?>> REST_OF_PARTNERSHIP =
      List.of(PARTNERSHIP.STARTED_ON, PARTNERSHIP.ENDED_ON);

  private SingleFields() {}

  /// The columns of the row that stays which take another value: those of the fields taken, and
  /// those that are empty where the other is not.
  static Map<Field<?>, @Nullable Object> changed(
      Map<PartnerField, List<Field<?>>> fields,
      Set<PartnerField> taken,
      Record stays,
      Record goes) {
    Map<Field<?>, @Nullable Object> changed = new HashMap<>();
    fields.forEach(
        (field, columns) -> {
          if (taken.contains(field)) columns.forEach(c -> changed.put(c, goes.get(c)));
          else changed.putAll(filled(columns, stays, goes));
        });
    return changed;
  }

  /// The columns that are empty in the row that stays and are not in the other.
  static Map<Field<?>, @Nullable Object> filled(
      List<? extends Field<?>> columns, Record stays, Record goes) {
    Map<Field<?>, @Nullable Object> filled = new LinkedHashMap<>();
    for (Field<?> column : columns) {
      if (isEmpty(stays.get(column)) && !isEmpty(goes.get(column))) {
        filled.put(column, goes.get(column));
      }
    }
    return filled;
  }

  static boolean isEmpty(@Nullable Object value) {
    return value == null || value.equals("");
  }
}
