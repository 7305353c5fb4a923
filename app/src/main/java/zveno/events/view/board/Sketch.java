package zveno.events.view.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;

/// Everything that stands on the board, and where.
///
/// @param today where the line of today stands
/// @param letters the size of letters, in pixels
public record Sketch(
    List<Cell> cells,
    List<Chip> chips,
    List<More> more,
    List<Words> words,
    List<Rule> rules,
    Optional<Box> today,
    double letters) {
  /// Nothing yet.
  public static final Sketch EMPTY =
      new Sketch(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), 1);

  /// A day.
  ///
  /// @param inside false for a day of the month beside
  public record Cell(LocalDate day, Box box, DayMark mark, boolean inside) {}

  /// An event.
  ///
  /// @param day the first of its days that is here
  /// @param lead stands before the title: the day of the month, the time
  /// @param begins false where it goes on from before
  /// @param direction number of its colour, -1 for none
  /// @param title as much of it as is asked for
  /// @param under what stands in a second line, empty for none
  public record Chip(
      Entry entry,
      LocalDate day,
      Box box,
      String lead,
      String title,
      String under,
      boolean begins,
      int direction,
      boolean clash) {}

  /// Events for which there was no room.
  public record More(LocalDate day, int count, Box box) {}

  /// Words; cut where they are wider than their place.
  public record Words(String text, Box box, Style style, boolean centred) {
    /// How they look.
    public enum Style {
      PLAIN,
      STRONG,
      MUTED,
      ACCENT,
      /// White on the colour of the program.
      BADGE,
      /// A strip of colour under other words.
      BAND,
      /// A background of headings.
      HEAD
    }
  }

  /// A line between parts.
  ///
  /// @param strong between months or weeks
  public record Rule(double fromX, double fromY, double toX, double toY, boolean strong) {}
}
