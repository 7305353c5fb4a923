package zveno.pairing.kept;

import java.util.List;

/// A side of a round.
public enum Side {
  /// Schools that need support.
  RECIPIENT,
  /// Schools that give it.
  DONOR;

  /// The schools of this side by place.
  public List<KeptSchool> schools(KeptRound round) {
    return this == RECIPIENT
        ? round.recipients().stream().map(Recipient::school).toList()
        : round.donors().stream().map(Donor::school).toList();
  }

  int of(Place pair) {
    return this == RECIPIENT ? pair.recipient() : pair.donor();
  }

  /// The pairs without those of one school of this side; the places after it move up.
  List<Place> without(int place, List<Place> pairs) {
    return pairs.stream()
        .filter(pair -> of(pair) != place)
        .map(pair -> of(pair) < place ? pair : movedUp(pair))
        .toList();
  }

  private Place movedUp(Place pair) {
    return this == RECIPIENT
        ? new Place(pair.recipient() - 1, pair.donor())
        : new Place(pair.recipient(), pair.donor() - 1);
  }
}
