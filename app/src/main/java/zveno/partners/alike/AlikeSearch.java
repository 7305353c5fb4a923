package zveno.partners.alike;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import zveno.partners.Organization;

/// Finds cards that may be of one organisation.
public final class AlikeSearch {
  private AlikeSearch() {}

  /// The couples to look at, the surest first.
  ///
  /// @param different couples of which the user said that they are two organisations
  public static List<AlikePair> among(Collection<Organization> cards, Set<Couple> different) {
    AlikeIndex index = new AlikeIndex();
    index.apart(different);
    index.fill(cards);
    return index.all();
  }
}
