package zveno.events.view.board;

import java.time.LocalDate;

/// Says where everything stands.
public interface Layout {
  Sketch draw(Frame frame);

  /// The day above or below.
  ///
  /// @param step -1 above, 1 below
  LocalDate beside(LocalDate day, int step);

  /// The size of letters at 100 %.
  double letters();
}
