package zveno.intake.memory.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.intake.memory.Source;
import zveno.intake.memory.Sources;
import zveno.text.Messages;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// The tables that imports know, each of which can be forgotten and remembered again.
public final class LearnedModel {
  private final Messages messages;
  private final Sources sources;
  private final Tasks tasks;
  private final Toasts toasts;
  private final Function<String, String> fieldName;
  private final ReadOnlyObjectWrapper<List<Table>> tables = new ReadOnlyObjectWrapper<>(List.of());

  /// One table that comes again and again.
  ///
  /// @param title the file that it last came in
  /// @param counts how many columns and values are known of it
  /// @param columns a line for each column: heading and field
  /// @param values a line for each replaced text
  public record Table(
      Source source, String title, String counts, List<String> columns, List<String> values) {}

  /// @param fieldName what a field is called
  public LearnedModel(
      Messages messages,
      Sources sources,
      Tasks tasks,
      Toasts toasts,
      Function<String, String> fieldName) {
    this.messages = messages;
    this.sources = sources;
    this.tasks = tasks;
    this.toasts = toasts;
    this.fieldName = fieldName;
  }

  /// The last one that came first.
  public ReadOnlyObjectProperty<List<Table>> tablesProperty() {
    return tables.getReadOnlyProperty();
  }

  public void load() {
    tables.set(sources.all().stream().map(this::table).toList());
  }

  /// Forgets one table, with the offer to remember it again.
  public void forget(Table table) {
    forget(List.of(table.source()), messages.get("import.forgotten.notice", table.title()));
  }

  /// Forgets all tables, with the offer to remember them again.
  public void forgetAll() {
    List<Source> all = sources.all();
    forget(all, messages.get("import.forgottenAll.notice", all.size()));
  }

  private void forget(List<Source> gone, String sentence) {
    run(
        () -> sources.forget(gone),
        () -> toasts.show(sentence, messages.get("ui.undo.button"), () -> remember(gone)));
  }

  /// The last one is remembered last, so that it stands first again.
  private void remember(List<Source> gone) {
    List<Source> back = new ArrayList<>(gone);
    Collections.reverse(back);
    run(() -> back.forEach(sources::remember), () -> {});
  }

  private void run(Runnable work, Runnable then) {
    tasks.run(
        "import.memory.task",
        progress -> {
          work.run();
          return true;
        },
        done -> {
          load();
          then.run();
        });
  }

  private Table table(Source source) {
    List<String> columns = new ArrayList<>();
    source
        .columns()
        .forEach(
            (heading, field) ->
                columns.add(
                    field.isEmpty()
                        ? messages.get("import.leftOut.line", heading)
                        : messages.get("import.taken.line", heading, fieldName.apply(field))));
    List<String> values = new ArrayList<>();
    source
        .values()
        .forEach(
            (field, texts) ->
                texts.forEach(
                    (text, instead) ->
                        values.add(
                            messages.get(
                                "import.replaced.line", fieldName.apply(field), text, instead))));
    int replaced = source.values().values().stream().mapToInt(Map::size).sum();
    String counts =
        replaced == 0
            ? messages.get("import.known.columns", source.columns().size())
            : messages.get("import.known.both", source.columns().size(), replaced);
    return new Table(source, source.file(), counts, columns, values);
  }
}
