package zveno.home;

import java.util.ArrayList;
import java.util.List;
import zveno.ui.Icon;

/// One thing that wants attention.
///
/// @param id short and Latin, no two lines have the same
/// @param title what it is, with its number
/// @param detail which ones, or what it means; may be empty
/// @param leads the first shows the records that were counted and no others
public record AttentionLine(
    String id, Icon icon, Tint tint, String title, String detail, List<Lead> leads) {
  public AttentionLine {
    leads = List.copyOf(leads);
  }

  /// With one way out.
  ///
  /// @param open shows the records that were counted, and no others
  public AttentionLine(
      String id, Icon icon, Tint tint, String title, String detail, String action, Runnable open) {
    this(id, icon, tint, title, detail, List.of(new Lead("", action, open)));
  }

  /// A way out of the line.
  ///
  /// @param id what tells it from the others of its line; empty for the first
  /// @param words what stands on its button
  public record Lead(String id, String words, Runnable go) {}

  /// The same with one more way out.
  public AttentionLine with(Lead more) {
    List<Lead> now = new ArrayList<>(leads);
    now.add(more);
    return new AttentionLine(id, icon, tint, title, detail, now);
  }

  /// Shows the records that were counted.
  public void open() {
    leads.getFirst().go().run();
  }

  /// How much it presses; the most pressing stands first.
  public enum Tint {
    DANGER("danger"),
    WARNING("warning"),
    ACCENT("accent"),
    NEUTRAL("neutral");

    private final String style;

    Tint(String style) {
      this.style = style;
    }

    /// The style class.
    public String style() {
      return style;
    }
  }
}
