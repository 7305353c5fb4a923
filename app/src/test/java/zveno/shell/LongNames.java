package zveno.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import zveno.database.Ids;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.NewRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Worked;

/// A round of schools with names as they are, and the mouse.
final class LongNames {
  private LongNames() {}

  static KeptRound round() {
    try {
      ScoreTable table =
          ScoreTable.ofThousandths(
              List.of(
                  "ГБОУ СОШ № 907 Заречного района",
                  "ГБОУ СОШ № 912 с углублённым изучением английского языка",
                  "ГБОУ школа-интернат № 921",
                  "ГБОУ СОШ № 922"),
              List.of("ГБОУ гимназия № 903 имени академика Рощина", "ГБОУ лицей № 918"),
              new int[] {87500, 64000, 71000, 78250, 55000, 60000, 66000, 59000},
              Map.of("ГБОУ лицей № 918", 2),
              1);
      return Planned.of(
              new NewRound(Ids::next, school -> Optional.empty())
                  .of("Читательская грамотность, 8 класс", table, Worked.TODAY),
              false)
          .round();
    } catch (RoundException e) {
      throw new AssertionError(e);
    }
  }

  /// An event of the mouse that is over a node.
  static MouseEvent mouse(EventType<MouseEvent> type, Node under) {
    PickResult pick = new PickResult(under, 5, 5);
    return new MouseEvent(
        type,
        5,
        5,
        5,
        5,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        pick);
  }
}
