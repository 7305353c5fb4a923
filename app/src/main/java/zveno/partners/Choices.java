package zveno.partners;

import zveno.text.CodeWords;

/// The fixed lists that stand behind choices.
public final class Choices {
  /// «НОО», «ООО», «СОО».
  public static final CodeWords<EducationLevel> LEVELS =
      new CodeWords<>(EducationLevel.class, "partners/level-words");

  /// «да», «нет», «не опрошен».
  public static final CodeWords<Readiness> READINESS =
      new CodeWords<>(Readiness.class, "partners/readiness-words");

  private Choices() {}
}
