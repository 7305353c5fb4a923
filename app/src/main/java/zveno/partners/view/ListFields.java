package zveno.partners.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.lists.FormStep;
import zveno.lists.ListValue;
import zveno.text.Messages;

/// Fields of a value of a list as texts, and the value with one of them changed.
record ListFields(ListsViewModel model, Messages messages) {
  static ListValue named(ListValue value, String name) {
    return with(value, name, value.form(), value.type(), value.step(), value.synonyms());
  }

  static ListValue formed(ListValue value, String form) {
    return with(value, value.name(), form, value.type(), value.step(), value.synonyms());
  }

  static String synonyms(ListValue value) {
    return String.join("; ", value.synonyms());
  }

  /// Synonyms are split at semicolons.
  static ListValue known(ListValue value, String synonyms) {
    List<String> words =
        Arrays.stream(synonyms.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    return with(value, value.name(), value.form(), value.type(), value.step(), words);
  }

  List<String> types() {
    return model.types().stream().map(ListValue::name).toList();
  }

  String type(ListValue kind) {
    return kind.type().flatMap(this::typeOf).map(ListValue::name).orElse("");
  }

  /// An unknown type leaves the kind as it was.
  ListValue typed(ListValue kind, String type) {
    Optional<UUID> known =
        model.types().stream()
            .filter(t -> t.name().equalsIgnoreCase(type))
            .map(ListValue::id)
            .findFirst();
    return with(
        kind,
        kind.name(),
        kind.form(),
        type.isEmpty() ? known : known.or(kind::type),
        kind.step(),
        kind.synonyms());
  }

  /// All that can be chosen for a form of events.
  List<String> steps() {
    return Arrays.stream(FormStep.values()).map(this::word).toList();
  }

  String step(ListValue form) {
    return form.step().map(this::word).orElse("");
  }

  /// An unknown step leaves the form as it was.
  ListValue stepped(ListValue form, String typed) {
    Optional<FormStep> known =
        Arrays.stream(FormStep.values())
            .filter(step -> word(step).equalsIgnoreCase(typed))
            .findFirst();
    return with(
        form,
        form.name(),
        form.form(),
        form.type(),
        typed.isEmpty() ? known : known.or(form::step),
        form.synonyms());
  }

  private String word(FormStep step) {
    return messages.get("partners.formStep." + step);
  }

  private Optional<ListValue> typeOf(UUID id) {
    return model.types().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  private static ListValue with(
      ListValue value,
      String name,
      String form,
      Optional<UUID> type,
      Optional<FormStep> step,
      List<String> synonyms) {
    return new ListValue(value.id(), name, form, type, step, synonyms, value.place());
  }
}
