package zveno.pairing.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Side;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.ui.Command;
import zveno.ui.Icon;

/// Everything that can be done on the screen: one row each.
final class RoundCommands {
  final Command take;
  final Command begin;
  final Command open;
  final Command rename;
  final Command delete;
  final Command toRounds;
  final Command pin;
  final Command ban;
  final Command replace;
  final Command rest;
  final Command aside;
  final Command variants;
  final Command scores;
  final Command addRecipient;
  final Command addDonor;
  final Command removeSchool;
  final Command more;
  final Command less;

  private final BenchViewModel bench;

  /// What the screen itself does.
  interface Acts {
    /// Which page is in sight.
    ReadOnlyObjectProperty<Page> page();

    BooleanBinding anySelected();

    void take();

    void begin();

    void open();

    void rename();

    void delete();

    void show(Page page);

    void replace();

    /// Lets the user name a school that comes into the round.
    void add(Side side);
  }

  /// A page of the screen.
  enum Page {
    ROUNDS,
    NEW,
    BENCH,
    VARIANTS,
    SCORES
  }

  RoundCommands(BenchViewModel bench, Acts acts) {
    this.bench = bench;
    BooleanBinding list = Bindings.equal(acts.page(), Page.ROUNDS);
    BooleanBinding work = Bindings.equal(acts.page(), Page.BENCH);
    BooleanBinding away = Bindings.notEqual(acts.page(), Page.ROUNDS);
    BooleanBinding ofRound = away.and(Bindings.notEqual(acts.page(), Page.NEW));
    BooleanBinding pair =
        work.and(
            Bindings.createBooleanBinding(
                this::hasPair, bench.plannedProperty(), bench.recipientProperty()));
    BooleanBinding donor = work.and(bench.donorProperty().greaterThanOrEqualTo(0));
    BooleanBinding school = work.and(bench.recipientProperty().greaterThanOrEqualTo(0));
    take = command("pairing.take.command", Icon.IMPORT, ctrl(KeyCode.I), list, acts::take);
    begin = command("pairing.begin.command", Icon.PLUS, ctrl(KeyCode.N), list, acts::begin);
    open =
        command(
            "pairing.open.command",
            Icon.PAIRS,
            ctrl(KeyCode.ENTER),
            list.and(acts.anySelected()),
            acts::open);
    rename = command("pairing.rename.command", Icon.EDIT, ctrl(KeyCode.E), work, acts::rename);
    delete =
        command(
            "pairing.delete.command",
            Icon.TRASH,
            new KeyCodeCombination(KeyCode.DELETE),
            list.and(acts.anySelected()),
            acts::delete);
    toRounds =
        command("pairing.toRounds.command", Icon.BACK, null, away, () -> acts.show(Page.ROUNDS));
    pin = command("pairing.togglePin.command", Icon.LOCKED, ctrl(KeyCode.L), pair, this::togglePin);
    ban = command("pairing.ban.command", Icon.BAN, ctrl(KeyCode.D), pair, this::banPair);
    replace = command("pairing.replace.command", Icon.SWAP, ctrl(KeyCode.R), school, acts::replace);
    rest =
        command(
            "pairing.rest.command",
            Icon.SYNC,
            ctrl(KeyCode.M),
            work,
            () -> bench.steps().matchRest());
    aside =
        command(
            "pairing.aside.command",
            Icon.VARIANTS,
            ctrl(KeyCode.S),
            ofRound,
            () -> bench.steps().putAside());
    variants =
        command(
            "pairing.variants.command",
            Icon.COMPARE,
            ctrl(KeyCode.G),
            ofRound,
            () -> acts.show(Page.VARIANTS));
    scores =
        command(
            "pairing.scores.command",
            Icon.GRID,
            ctrl(KeyCode.T),
            ofRound,
            () -> acts.show(Page.SCORES));
    addRecipient =
        command(
            "pairing.addRecipient.command",
            Icon.PLUS,
            shiftCtrl(KeyCode.N),
            work,
            () -> acts.add(Side.RECIPIENT));
    addDonor =
        command(
            "pairing.addDonor.command",
            Icon.PLUS,
            shiftCtrl(KeyCode.D),
            work,
            () -> acts.add(Side.DONOR));
    BooleanBinding any =
        Bindings.createBooleanBinding(
            () -> bench.inSight(bench.sideProperty().get()).get() >= 0,
            bench.sideProperty(),
            bench.recipientProperty(),
            bench.donorProperty());
    removeSchool =
        command(
            "pairing.removeSchool.command",
            Icon.TRASH,
            ctrl(KeyCode.DELETE),
            work.and(any),
            () -> bench.steps().removeSchool());
    more =
        command(
            "pairing.morePlaces.command", Icon.PLUS, ctrl(KeyCode.UP), donor, () -> capacity(1));
    less =
        command(
            "pairing.lessPlaces.command",
            Icon.MINUS,
            ctrl(KeyCode.DOWN),
            donor,
            () -> capacity(-1));
  }

  /// In groups, as menus show them.
  List<List<Command>> all() {
    List<List<Command>> groups = new ArrayList<>();
    groups.add(List.of(open, take, begin, delete));
    groups.addAll(ofPair());
    groups.add(List.of(addRecipient, addDonor, removeSchool));
    groups.add(List.of(rest, aside, variants, scores));
    groups.add(List.of(rename, toRounds));
    return groups;
  }

  /// What can be done with one pair.
  List<List<Command>> ofPair() {
    return List.of(List.of(pin, ban, replace), List.of(more, less));
  }

  private static Command command(
      String key,
      Icon icon,
      @Nullable KeyCombination keys,
      ObservableBooleanValue enabled,
      Runnable action) {
    return new Command(key, icon, keys, enabled, action);
  }

  /// What can be done with the schools of one side.
  List<List<Command>> ofSide(Side side) {
    Command add = side == Side.RECIPIENT ? addRecipient : addDonor;
    return List.of(List.of(add), List.of(removeSchool));
  }

  private static KeyCombination shiftCtrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN, KeyCombination.CONTROL_DOWN);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
  }

  private boolean hasPair() {
    return bench.pair().isPresent();
  }

  private void togglePin() {
    bench.pair().ifPresent(bench.steps()::togglePin);
  }

  private void banPair() {
    bench.pair().ifPresent(bench.steps()::ban);
  }

  private void capacity(int by) {
    int place = bench.donorProperty().get();
    bench
        .round()
        .map(KeptRound::donors)
        .filter(all -> place >= 0 && place < all.size())
        .ifPresent(all -> bench.steps().capacity(place, all.get(place).capacity() + by));
  }
}
