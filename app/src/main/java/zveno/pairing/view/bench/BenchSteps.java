package zveno.pairing.view.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.KeptSchool;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.RoundSchools;
import zveno.pairing.kept.RoundSteps;
import zveno.pairing.kept.Side;
import zveno.pairing.kept.Variant;
import zveno.pairing.kept.Wish;
import zveno.text.RussianNumber;

/// The steps of the user, each with what the history and the notice call it.
public final class BenchSteps {
  private final BenchViewModel bench;
  private final BenchViewModel.Means means;
  private final RoundSteps steps;
  private final RoundSchools schools;

  BenchSteps(BenchViewModel bench, BenchViewModel.Means means) {
    this.bench = bench;
    this.means = means;
    this.steps = new RoundSteps(means.ids());
    this.schools = new RoundSchools(means.ids());
  }

  /// Fixes a pair.
  public void pin(Place pair) {
    step(
        note("pairing.step.pin", pair),
        round -> steps.pin(round, pair),
        (before, after) -> {
          String was = RussianNumber.format(before.plan().total());
          String now = RussianNumber.format(after.plan().total());
          means
              .notices()
              .offerUndo(means.messages().get("pairing.pinned.notice", names(pair), was, now));
        });
  }

  /// Fixes a pair of the plan, or lets it go.
  public void togglePin(Place pair) {
    boolean pinned = bench.round().map(round -> round.has(Mark.Kind.PIN, pair)).orElse(false);
    if (pinned) lift(Mark.Kind.PIN, pair);
    else step(note("pairing.step.pin", pair), round -> steps.pin(round, pair));
  }

  /// Forbids a pair.
  public void ban(Place pair) {
    step(
        note("pairing.step.ban", pair),
        round -> steps.ban(round, pair),
        (before, after) ->
            means.notices().offerUndo(means.messages().get("pairing.banned.notice", names(pair))));
  }

  /// Lifts a pin or a ban.
  public void lift(Mark.Kind kind, Place pair) {
    String key = kind == Mark.Kind.PIN ? "pairing.step.unpin" : "pairing.step.unban";
    step(note(key, pair), round -> steps.lift(round, kind, pair));
  }

  /// Gives a donor so many places; below zero changes nothing.
  public void capacity(int place, int places) {
    if (places < 0) return;
    String name = bench.round().map(round -> round.donors().get(place).name()).orElse("");
    step(
        means.messages().get("pairing.step.capacity", name, places),
        round -> steps.capacity(round, place, places));
  }

  /// Gives a pair another score; an empty one makes it impossible.
  public void score(Place pair, Optional<BigDecimal> score) {
    step(note("pairing.step.score", pair), round -> steps.score(round, pair, score));
  }

  /// Asks for another best plan.
  public void wish(UnaryOperator<Wish> change) {
    step(
        note("pairing.step.wish"),
        round -> {
          Wish wish = change.apply(round.wish());
          return wish.equals(round.wish()) ? round : round.with(wish);
        });
  }

  /// Plans everything that is not fixed, whatever stood before.
  public void matchRest() {
    bench.run(note("pairing.step.rest"), round -> round, false, this::tellRest);
  }

  private void tellRest(Planned before, Planned after) {
    boolean same = before.round().pairs().equals(after.round().pairs());
    if (same) means.notices().tell(means.messages().get("pairing.restSame.notice"));
    else means.notices().offerUndo(means.messages().get("pairing.restDone.notice"));
  }

  /// Adds a school, known to the base or not; a blank name changes nothing. The new school is in
  /// sight afterwards.
  public void add(Side side, String typed) {
    String name = typed.strip();
    if (name.isEmpty()) return;
    step(
        means.messages().get("pairing.step.addSchool", name),
        round -> schools.add(round, side, name, means.known().get().find(name)),
        (before, after) -> {
          bench.inSight(side).set(side.schools(after.round()).size() - 1);
          means.notices().offerUndo(means.messages().get("pairing.schoolAdded.notice", name));
        });
  }

  /// Takes the school in sight of the side in sight out of the round, with its pins and bans.
  public void removeSchool() {
    Side side = bench.sideProperty().get();
    int place = bench.inSight(side).get();
    List<KeptSchool> all = bench.round().map(side::schools).orElse(List.of());
    if (place < 0 || place >= all.size()) return;
    if (side == Side.RECIPIENT && all.size() == 1) {
      means.notices().tell(means.messages().get("pairing.lastSchool.notice"));
      return;
    }
    KeptSchool school = all.get(place);
    step(
        means.messages().get("pairing.step.removeSchool", school.name()),
        round -> {
          int now = side.schools(round).indexOf(school);
          return now < 0 ? round : schools.remove(round, side, now);
        },
        (before, after) ->
            means
                .notices()
                .offerUndo(means.messages().get("pairing.schoolRemoved.notice", school.name())));
  }

  /// Puts the plan aside under a name of its own.
  public void putAside() {
    String name = bench.round().map(this::nextName).orElse("");
    step(
        means.messages().get("pairing.step.aside", name),
        round -> steps.putAside(round, name),
        (before, after) ->
            means.notices().offerUndo(means.messages().get("pairing.aside.notice", name)));
  }

  private String nextName(KeptRound round) {
    String letters = means.messages().get("pairing.variant.letters");
    for (int i = 0; i < letters.length(); i++) {
      String name = means.messages().get("pairing.variant.name", String.valueOf(letters.charAt(i)));
      if (round.variants().stream().noneMatch(one -> one.name().equals(name))) return name;
    }
    int number = round.variants().size() + 1;
    return means.messages().get("pairing.variant.name", Integer.toString(number));
  }

  /// Goes on from a variant.
  public void goBack(Variant variant) {
    step(
        means.messages().get("pairing.step.back", variant.name()),
        round -> steps.goBack(round, variant),
        (before, after) ->
            means.notices().offerUndo(means.messages().get("pairing.back.notice", variant.name())));
  }

  /// Forgets a variant.
  public void drop(Variant variant) {
    step(
        means.messages().get("pairing.step.drop", variant.name()),
        round -> steps.drop(round, variant.id()),
        (before, after) ->
            means
                .notices()
                .offerUndo(means.messages().get("pairing.dropped.notice", variant.name())));
  }

  /// Gives the round another name; an empty one changes nothing.
  public void rename(String name) {
    if (name.isBlank()) return;
    step(note("pairing.step.rename"), round -> round.named(name.strip()));
  }

  private void step(String note, UnaryOperator<KeptRound> step) {
    step(note, step, (before, after) -> {});
  }

  private void step(String note, UnaryOperator<KeptRound> step, BenchViewModel.Told told) {
    bench.run(note, step, true, told);
  }

  private String note(String key) {
    return means.messages().get(key, bench.round().map(KeptRound::name).orElse(""));
  }

  private String note(String key, Place pair) {
    return means.messages().get(key, names(pair));
  }

  private String names(Place pair) {
    return bench
        .round()
        .map(round -> round.pairing(pair))
        .map(pairing -> new BenchWords(means.messages()).pair(pairing))
        .orElse("");
  }
}
