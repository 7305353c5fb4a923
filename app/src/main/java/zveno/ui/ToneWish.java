package zveno.ui;

import java.util.Optional;

/// What tone the user wants.
public enum ToneWish {
  LIGHT(Optional.of(Tone.LIGHT)),
  DARK(Optional.of(Tone.DARK)),
  /// The one of the system, now and whenever it changes there.
  SYSTEM(Optional.empty());

  private final Optional<Tone> tone;

  ToneWish(Optional<Tone> tone) {
    this.tone = tone;
  }

  /// The tone that is always the same.
  Optional<Tone> tone() {
    return tone;
  }

  static ToneWish of(Tone tone) {
    return tone == Tone.DARK ? DARK : LIGHT;
  }
}
