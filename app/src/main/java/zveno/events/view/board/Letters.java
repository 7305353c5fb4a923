package zveno.events.view.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are. Letters are measured once each: a thousand titles are then only added up.
public final class Letters {
  private static final String CUT = "…";

  private final Font plain;
  private final Font strong;
  private final Map<Character, Double> ofPlain = new HashMap<>();
  private final Map<Character, Double> ofStrong = new HashMap<>();

  /// The letters of the window.
  ///
  /// @param size in pixels
  public Letters(double size) {
    this(Font.font("Inter", size), Font.font("Inter Semi Bold", size));
  }

  /// Other letters, of one size.
  public Letters(Font plain, Font strong) {
    this.plain = plain;
    this.strong = strong;
  }

  public Font plain() {
    return plain;
  }

  public Font strong() {
    return strong;
  }

  public double size() {
    return plain.getSize();
  }

  public double width(String text) {
    return sum(text, plain, ofPlain);
  }

  public double strongWidth(String text) {
    return sum(text, strong, ofStrong);
  }

  /// The words as far as there is room for them.
  public String fit(String text, double room, boolean bold) {
    Font font = bold ? strong : plain;
    Map<Character, Double> known = bold ? ofStrong : ofPlain;
    if (sum(text, font, known) <= room) return text;
    double width = sum(CUT, font, known);
    int end = 0;
    while (end < text.length()) {
      width += one(text.charAt(end), font, known);
      if (width > room) break;
      end++;
    }
    String kept = text.substring(0, end).stripTrailing();
    return kept.isEmpty() ? "" : kept + CUT;
  }

  /// The words in lines of this width; the last one is cut.
  public List<String> wrap(String text, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer) <= room) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    if (lines.size() > most) {
      String rest = String.join(" ", lines.subList(Math.max(0, most - 1), lines.size()));
      lines = new ArrayList<>(lines.subList(0, Math.max(0, most - 1)));
      if (most > 0) lines.add(rest);
    }
    return lines.stream().map(one -> fit(one, room, false)).toList();
  }

  private static double sum(String text, Font font, Map<Character, Double> known) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) width += one(text.charAt(i), font, known);
    return width;
  }

  private static double one(char letter, Font font, Map<Character, Double> known) {
    return known.computeIfAbsent(
        letter,
        sign -> {
          Text text = new Text(String.valueOf(sign));
          text.setFont(font);
          return text.getLayoutBounds().getWidth();
        });
  }
}
