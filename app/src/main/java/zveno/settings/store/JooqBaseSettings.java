package zveno.settings.store;

import static zveno.database.jooq.Tables.BASE_SETTING;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.settings.BaseSetting;
import zveno.settings.BaseSettings;
import zveno.settings.Said;

/// The settings in the base.
///
/// @param names what the list of changes calls a setting
public record JooqBaseSettings(
    Database database, JooqChangeJournal journal, Function<BaseSetting, String> names)
    implements BaseSettings {

  @Override
  public Said now() {
    return database.read(
        base -> {
          Map<BaseSetting, String> texts = new EnumMap<>(BaseSetting.class);
          base.select(BASE_SETTING.NAME, BASE_SETTING.SAID)
              .from(BASE_SETTING)
              .where(BASE_SETTING.DELETED_AT.isNull())
              .and(BASE_SETTING.SAID.isNotNull())
              .forEach(
                  row ->
                      BaseSetting.of(row.value1())
                          .ifPresent(setting -> texts.put(setting, row.value2())));
          return new Said(texts);
        });
  }

  @Override
  public void set(BaseSetting setting, String text) {
    String value = text.strip();
    journal.record(
        ChangeKind.EDIT,
        names.apply(setting),
        recorder -> {
          boolean stored =
              recorder.base().fetchExists(BASE_SETTING, BASE_SETTING.ID.eq(setting.id()));
          if (!stored && value.isEmpty()) return false;
          Map<Field<?>, @Nullable Object> row = new HashMap<>();
          row.put(BASE_SETTING.NAME, setting.code());
          row.put(BASE_SETTING.SAID, value.isEmpty() ? null : value);
          recorder.put(BASE_SETTING, setting.id(), row);
          return true;
        });
  }
}
