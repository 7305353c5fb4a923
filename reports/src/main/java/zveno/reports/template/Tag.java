package zveno.reports.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tag in a text: `{{name}}`, `{{name: form}}`, `{{#name}}`, `{{^name}}`, `{{/name}}`.
///
/// @param from where it begins in the text
/// @param to where it ends
/// @param form the form wanted, as typed, empty for none
record Tag(int from, int to, Kind kind, String name, String form) {

  /// What a tag does.
  enum Kind {
    VALUE(""),
    /// Begins a part that is there for each record, or once where a value is known.
    OPEN("#"),
    /// Begins a part that is there where nothing is.
    NONE("^"),
    CLOSE("/"),
    /// Braces that are no tag.
    BROKEN("");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    boolean opens() {
      return this == OPEN || this == NONE;
    }
  }

  private static final Pattern TAG = Pattern.compile("\\{\\{([^{}\\n]*)}}");
  private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

  /// All tags of a text from left to right.
  static List<Tag> of(String text) {
    List<Tag> tags = new ArrayList<>();
    int end = 0;
    for (Matcher found = TAG.matcher(text); found.find(); end = found.end()) {
      broken(text, end, found.start(), tags);
      tags.add(tag(found.start(), found.end(), found.group(1)));
    }
    broken(text, end, text.length(), tags);
    return tags;
  }

  /// At most one for a stretch of text, or a torn pair would be told twice.
  private static void broken(String text, int from, int to, List<Tag> tags) {
    Matcher braces = BRACES.matcher(text).region(from, to);
    if (!braces.find()) return;
    String left = text.substring(braces.start(), to).strip();
    tags.add(new Tag(braces.start(), braces.end(), Kind.BROKEN, left, ""));
  }

  private static Tag tag(int from, int to, String inside) {
    String typed = inside.strip();
    Kind kind = Kind.VALUE;
    for (Kind one : List.of(Kind.OPEN, Kind.NONE, Kind.CLOSE)) {
      if (typed.startsWith(one.sign)) kind = one;
    }
    String rest = typed.substring(kind.sign.length());
    int colon = rest.indexOf(':');
    String name = (colon < 0 ? rest : rest.substring(0, colon)).strip();
    return new Tag(from, to, kind, name, colon < 0 ? "" : rest.substring(colon + 1).strip());
  }

  /// As it stands in a template, with another name or form.
  String with(String otherName, String otherForm) {
    String wanted = otherForm.isEmpty() ? otherName : otherName + ": " + otherForm;
    return "{{" + kind.sign + wanted + "}}";
  }

  /// As it is told.
  String shown() {
    return kind == Kind.BROKEN ? name : with(name, form);
  }
}
