package zveno.home.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import zveno.home.Attention;
import zveno.home.AttentionLine;
import zveno.home.AttentionLine.Tint;
import zveno.ui.DirectTasks;
import zveno.ui.Icon;

class HomeModelTest {
  private final List<AttentionLine> first = new ArrayList<>();
  private int asked;
  private boolean fresh = true;
  private final HomeModel model =
      new HomeModel(
          List.of(counted(first), counted(List.of(line("b", Tint.DANGER)))),
          () -> () -> fresh,
          new DirectTasks());

  @Test
  void linesOfAllFeaturesStandWithTheMostPressingFirst() {
    assertThat(model.linesProperty().get()).isEmpty();
    first.add(line("a", Tint.NEUTRAL));
    first.add(line("c", Tint.WARNING));

    model.load();

    assertThat(ids()).containsExactly("b", "c", "a");
  }

  @Test
  void nobodyIsAskedWhileNobodyLooks() {
    List<String> told = new ArrayList<>();
    model.onChange(() -> told.add("changed"));

    model.changed();
    assertThat(asked).isZero();
    model.inSight(true);
    model.changed();
    first.add(line("a", Tint.ACCENT));
    model.changed();

    assertThat(asked).isEqualTo(4);
    assertThat(ids()).containsExactly("b", "a");
    assertThat(told).containsExactly("changed", "changed");
  }

  @Test
  void aBaseInWhichSomethingWasDoneIsEmptyNoMore() {
    model.load();
    assertThat(model.emptyProperty().get()).isTrue();
    fresh = false;
    model.load();
    assertThat(model.emptyProperty().get()).isFalse();
  }

  private List<String> ids() {
    return model.linesProperty().get().orElseThrow().stream().map(AttentionLine::id).toList();
  }

  private Attention counted(List<AttentionLine> lines) {
    return () -> {
      Supplier<List<AttentionLine>> now = () -> List.copyOf(lines);
      asked++;
      return now;
    };
  }

  private static AttentionLine line(String id, Tint tint) {
    return new AttentionLine(id, Icon.CLOCK, tint, id, "", "", () -> {});
  }
}
