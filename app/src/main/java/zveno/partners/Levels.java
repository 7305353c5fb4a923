package zveno.partners;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Levels of education as the store keeps them: codes in ascending order with commas between.
public final class Levels {
  private Levels() {}

  public static String stored(Set<EducationLevel> levels) {
    return levels.stream().sorted().map(EducationLevel::name).collect(Collectors.joining(","));
  }

  public static Set<EducationLevel> ofStored(String stored) {
    Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
    for (String code : Split.of(stored, PartnerField.Shape.WORDS)) {
      levels.add(EducationLevel.valueOf(code));
    }
    return levels;
  }
}
