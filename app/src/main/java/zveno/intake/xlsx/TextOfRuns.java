package zveno.intake.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import zveno.intake.cells.Limits;
import zveno.text.CleanText;

/// Puts the text of an element together from its runs; readings of hieroglyphs are left out.
final class TextOfRuns {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final String element;
  private final StringBuilder text = new StringBuilder();
  private boolean inside;
  private boolean inText;
  private boolean inReading;

  TextOfRuns(String element) {
    this.element = element;
  }

  /// True when the element has just ended and [#value()] is ready.
  boolean take(int event, PartReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open(xml.name());
      case XMLStreamConstants.END_ELEMENT -> {
        return close(xml.name());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (inText && !inReading) {
          xml.text(text);
        }
      }
      default -> {}
    }
    return false;
  }

  private void open(String name) {
    if (name.equals(element)) {
      inside = true;
      text.setLength(0);
    }
    inReading |= name.equals("rPh");
    inText = inside && name.equals("t");
  }

  private boolean close(String name) {
    inText = false;
    if (name.equals("rPh")) {
      inReading = false;
    }
    if (!name.equals(element)) {
      return false;
    }
    inside = false;
    return true;
  }

  /// With the escapes of Excel (`_x000D_`) undone; what is longer than a cell is one sign too long.
  String value() {
    return CleanText.cut(unescape(text.toString()), Limits.CELL + 2);
  }

  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escape = ESCAPE.matcher(text);
    return escape.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
