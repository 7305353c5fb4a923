package zveno.partners.alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What speaks for two cards being of one organisation; nothing where their keys contradict.
final class Likeness {
  private Likeness() {}

  /// The surest first; empty when they are not to be proposed.
  static List<Sign> of(Traits one, Traits two) {
    boolean inn = Traits.same(one.inn(), two.inn());
    boolean key = inn || Traits.same(one.ogrn(), two.ogrn());
    if (contradict(one, two, key)) return List.of();
    boolean near = one.sharesPhone(two) || Traits.same(one.email(), two.email());
    List<Sign> signs = new ArrayList<>();
    boolean branch = inn && Traits.differ(one.kpp(), two.kpp());
    if (inn) signs.add(branch ? Sign.BRANCH : Sign.INN);
    if (Traits.same(one.ogrn(), two.ogrn()) && !branch) signs.add(Sign.OGRN);
    if (key || near || !one.elsewhere(two)) names(one, two, signs);
    if (one.sharesPhone(two)) signs.add(Sign.PHONE);
    if (Traits.same(one.email(), two.email())) signs.add(Sign.EMAIL);
    if (signs.stream().noneMatch(Sign::tells)) return List.of();
    Collections.sort(signs);
    return List.copyOf(signs);
  }

  /// A key that both have tells that a renamed or moved organisation is still one; what its name
  /// tells of its family must then fit all the same, for a kindergarten may work under a school's
  /// ИНН.
  private static boolean contradict(Traits one, Traits two, boolean key) {
    if (Traits.differ(one.inn(), two.inn()) || Traits.apart(one.numbers(), two.numbers())) {
      return true;
    }
    if (key) return Traits.apart(one.families(), two.families());
    return Traits.differ(one.ogrn(), two.ogrn()) || Traits.apart(one.sorts(), two.sorts());
  }

  private static void names(Traits one, Traits two, List<Sign> signs) {
    if (Traits.meet(one.names(), two.names())) signs.add(Sign.NAME);
    boolean place = Traits.same(one.district(), two.district());
    boolean number = Traits.meet(one.numbers(), two.numbers());
    boolean sort = Traits.meet(one.sorts(), two.sorts());
    if (number && (sort || place)) signs.add(place && sort ? Sign.NUMBER : Sign.NUMBER_ALONE);
    boolean oneKind = sort || (one.sorts().isEmpty() && two.sorts().isEmpty());
    if (!signs.contains(Sign.NAME)
        && oneKind
        && one.numbers().isEmpty() == two.numbers().isEmpty()
        && one.cores().stream().anyMatch(core -> two.cores().stream().anyMatch(core::isNear))) {
      signs.add(Sign.NEAR_NAME);
    }
  }
}
