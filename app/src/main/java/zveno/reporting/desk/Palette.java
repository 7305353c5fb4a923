package zveno.reporting.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zveno.reports.template.Field;
import zveno.reports.template.Fields;
import zveno.reports.template.Form;
import zveno.reports.words.Words;

/// Everything that can stand in a template, with what would stand there.
final class Palette {
  private final Words words = Words.load("template");
  private final Set<String> named = new HashSet<>();
  private final List<FieldLine> lines = new ArrayList<>();

  private Palette() {}

  /// @param sample the record whose values are shown, none where there is none
  static <T> List<FieldLine> of(Fields<T> fields, Optional<T> sample) {
    Palette palette = new Palette();
    palette.add(fields, sample, "");
    return palette.lines;
  }

  private <T> void add(Fields<T> fields, Optional<T> sample, String inside) {
    List<Field.Many<T, ?>> lists = new ArrayList<>();
    for (Field<T> field : fields.all()) {
      switch (field) {
        case Field.One<T> one -> add(one, sample, inside);
        case Field.Many<T, ?> many -> lists.add(many);
      }
    }
    lists.forEach(list -> add(list, sample, inside));
  }

  private <T> void add(Field.One<T> one, Optional<T> sample, String inside) {
    if (!named.add(one.name())) return;
    List<String> forms = one.kind().forms().stream().map((Form f) -> f.word(words)).toList();
    lines.add(
        new FieldLine(
            one.name(),
            "{{" + one.name() + "}}",
            one.meaning(),
            sample.map(one::shown).orElse(""),
            forms,
            inside));
  }

  private <T, S> void add(Field.Many<T, S> many, Optional<T> sample, String inside) {
    if (!named.add(many.name())) return;
    String tag = "{{#" + many.name() + "}}{{/" + many.name() + "}}";
    lines.add(new FieldLine(many.name(), tag, many.meaning(), "", List.of(), inside));
    Optional<S> first = sample.flatMap(record -> many.items().apply(record).stream().findFirst());
    add(many.fields(), first, many.name());
  }
}
