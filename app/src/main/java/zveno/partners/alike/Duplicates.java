package zveno.partners.alike;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Cards of the base that may be of one organisation, and what the user decides about them. Every
/// call that writes is one change of the journal.
public interface Duplicates {
  /// The couples of live partners to look at, the surest first, without those said to be two.
  List<AlikePair> find();

  /// The couples of which the user said that they are two organisations.
  Set<Couple> apart();

  /// These two are two organisations; they are not proposed again.
  void setApart(Couple couple);

  /// Makes two cards one.
  ///
  /// @return the change
  UUID unite(Union union);
}
