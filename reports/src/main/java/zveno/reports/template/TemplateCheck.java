package zveno.reports.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import zveno.reports.template.TemplateFault.Reason;
import zveno.reports.words.Words;

/// Holds the tags of a part against the fields that there are.
final class TemplateCheck {

  private final Fields<?> root;
  private final Words words = Words.load("template");
  private final List<TemplateFault> faults = new ArrayList<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /// A part that is begun and not yet ended.
  ///
  /// @param fields what is known inside beside what is known around; none for a value
  private record Part(SeenTag begin, Optional<Fields<?>> fields) {}

  TemplateCheck(Fields<?> root) {
    this.root = root;
  }

  List<TemplateFault> of(List<SeenTag> tags) {
    for (SeenTag seen : tags) {
      switch (seen.tag().kind()) {
        case VALUE -> value(seen);
        case OPEN, NONE -> begin(seen);
        case CLOSE -> end(seen);
        case BROKEN -> add(Reason.BROKEN, seen, "", List.of());
      }
    }
    for (Iterator<Part> left = open.descendingIterator(); left.hasNext(); ) {
      add(Reason.NOT_CLOSED, left.next().begin(), "", List.of());
    }
    return faults;
  }

  private void value(SeenTag seen) {
    Tag tag = seen.tag();
    if (special(tag.name())) return;
    Optional<? extends Field<?>> field = find(tag.name());
    if (field.isEmpty()) {
      unknown(seen);
    } else if (field.get() instanceof Field.One<?> one) {
      form(seen, one);
    } else {
      add(Reason.LIST_AS_VALUE, seen, field.get().name(), List.of());
    }
  }

  /// The number of a record in its list, and whether it is the last one.
  private boolean special(String name) {
    String key = Fields.key(name);
    boolean known =
        key.equals(Fields.key(words.get("special.number")))
            || key.equals(Fields.key(words.get("special.last")));
    return known && open.stream().anyMatch(part -> part.fields().isPresent());
  }

  private void form(SeenTag seen, Field.One<?> field) {
    String typed = seen.tag().form();
    if (typed.isEmpty()) return;
    Optional<Form> form = Form.of(typed, words);
    if (form.filter(field.kind().forms()::contains).isPresent()) return;
    List<String> known = field.kind().forms().stream().map(f -> f.word(words)).toList();
    List<String> near = NearNames.of(typed, known);
    add(Reason.UNKNOWN_FORM, seen, field.name(), near.isEmpty() ? known : near);
  }

  private void begin(SeenTag seen) {
    Optional<? extends Field<?>> field = find(seen.tag().name());
    if (field.isEmpty() && !special(seen.tag().name())) unknown(seen);
    boolean list = field.isPresent() && field.get() instanceof Field.Many<?, ?>;
    Optional<Fields<?>> inside =
        list && seen.tag().kind() == Tag.Kind.OPEN
            ? Optional.of(((Field.Many<?, ?>) field.get()).fields())
            : Optional.empty();
    open.push(new Part(seen, inside));
  }

  private void end(SeenTag seen) {
    Part begun = open.peek();
    if (begun == null) {
      add(Reason.NOT_OPENED, seen, "", List.of());
      return;
    }
    String name = begun.begin().tag().name();
    if (!Fields.key(name).equals(Fields.key(seen.tag().name()))) {
      boolean outer =
          open.stream()
              .anyMatch(
                  part ->
                      Fields.key(part.begin().tag().name()).equals(Fields.key(seen.tag().name())));
      add(Reason.NOT_OPENED, seen, name, List.of(name));
      if (!outer) return;
      // What stands around goes on, so that one fault is not told as many.
      while (!Fields.key(open.pop().begin().tag().name()).equals(Fields.key(seen.tag().name()))) {}
      return;
    }
    open.pop();
    if (!together(begun.begin(), seen)) add(Reason.CROSSED, seen, name, List.of());
  }

  /// Whether a part can be repeated: it begins and ends in one line of runs, or in paragraphs that
  /// are neighbours, or in cells of rows that are.
  private static boolean together(SeenTag begin, SeenTag end) {
    if (begin.paragraph().equals(end.paragraph())) {
      Node runs = begin.text().parent(begin.tag().from());
      return runs != null
          && runs.equals(begin.text().parent(begin.tag().to() - 1))
          && runs.equals(end.text().parent(end.tag().from()))
          && runs.equals(end.text().parent(end.tag().to() - 1));
    }
    Node around = begin.paragraph().getParentNode();
    if (around.equals(end.paragraph().getParentNode())) return true;
    Optional<Element> table = table(begin.paragraph());
    return table.isPresent() && table.equals(table(end.paragraph()));
  }

  /// The table in whose cell a paragraph stands directly.
  private static Optional<Element> table(Element paragraph) {
    Node cell = paragraph.getParentNode();
    if (!Wml.is(cell, "tc") || !Wml.is(cell.getParentNode(), "tr")) return Optional.empty();
    Node table = cell.getParentNode().getParentNode();
    return Wml.is(table, "tbl") ? Optional.of((Element) table) : Optional.empty();
  }

  private Optional<? extends Field<?>> find(String name) {
    for (Part part : open) {
      Optional<? extends Field<?>> inside = part.fields().flatMap(fields -> fields.find(name));
      if (inside.isPresent()) return inside;
    }
    return root.find(name);
  }

  private void unknown(SeenTag seen) {
    String name = seen.tag().name();
    Optional<String> list = listWith(root, name);
    if (list.isPresent()) {
      add(Reason.OUTSIDE, seen, list.get(), List.of());
      return;
    }
    List<String> known = new ArrayList<>();
    for (Part part : open) part.fields().ifPresent(fields -> names(fields, known));
    names(root, known);
    add(Reason.UNKNOWN_FIELD, seen, "", NearNames.of(name, known));
  }

  private static void names(Fields<?> fields, List<String> names) {
    fields.all().forEach(field -> names.add(field.name()));
  }

  /// The list whose records have a field of this name.
  private static Optional<String> listWith(Fields<?> fields, String name) {
    for (Field<?> field : fields.all()) {
      if (!(field instanceof Field.Many<?, ?> many)) continue;
      if (many.fields().find(name).isPresent()) return Optional.of(many.name());
      Optional<String> deeper = listWith(many.fields(), name);
      if (deeper.isPresent()) return deeper;
    }
    return Optional.empty();
  }

  private void add(Reason reason, SeenTag seen, String detail, List<String> near) {
    faults.add(
        new TemplateFault(reason, seen.tag().shown(), detail, near, seen.place(), seen.spot()));
  }
}
