package zveno.reports.ooxml;

/// XML being written. Texts are escaped; signs that no XML bears are left out.
public final class Xml {

  private final StringBuilder out = new StringBuilder();

  /// XML of a part of its own, with its first line.
  public static Xml part() {
    return new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /// Begins an element.
  ///
  /// @param attributes names and values in turn
  public Xml open(String tag, String... attributes) {
    return tag(tag, attributes, ">");
  }

  public Xml close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /// An element with nothing in it.
  ///
  /// @param attributes names and values in turn
  public Xml empty(String tag, String... attributes) {
    return tag(tag, attributes, "/>");
  }

  /// An element with a text and nothing else.
  public Xml leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  public Xml text(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      letter(text.codePointAt(i));
    }
    return this;
  }

  /// XML as it stands.
  public Xml raw(String xml) {
    out.append(xml);
    return this;
  }

  public Xml raw(Xml other) {
    out.append(other.out);
    return this;
  }

  private Xml tag(String tag, String[] attributes, String end) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
    out.append(end);
    return this;
  }

  private void letter(int letter) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> {
        if (borne(letter)) out.appendCodePoint(letter);
      }
    }
  }

  /// A text without the signs that no XML bears.
  public static String borne(String text) {
    if (text.codePoints().allMatch(Xml::borne)) return text;
    StringBuilder left = new StringBuilder(text.length());
    text.codePoints().filter(Xml::borne).forEach(left::appendCodePoint);
    return left.toString();
  }

  private static boolean borne(int letter) {
    if (letter < ' ') return letter == '\t' || letter == '\n';
    return letter < 0xd800 || (letter > 0xdfff && letter != 0xfffe && letter != 0xffff);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
