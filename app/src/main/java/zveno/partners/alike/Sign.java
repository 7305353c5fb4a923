package zveno.partners.alike;

import java.util.Collection;

/// What speaks for two cards being of one organisation.
///
/// The weight is how sure the sign alone makes, in per cent. The weights were set by hand and tried
/// on a registry of 931 schools with four lists of other makers beside it.
public enum Sign {
  /// One valid ИНН, and no КПП that says otherwise.
  INN(90),
  /// One valid ОГРН.
  OGRN(90),
  /// One name, short name or other name.
  NAME(80),
  /// One number and sort of school in one district.
  NUMBER(80),
  /// One number and sort of school; where one of them stands is not known.
  NUMBER_ALONE(55),
  /// Names a few letters apart.
  NEAR_NAME(60),
  /// One ИНН with another КПП: most often a branch.
  BRANCH(30),
  PHONE(40),
  EMAIL(40);

  private final int weight;

  Sign(int weight) {
    this.weight = weight;
  }

  /// Telephone, mail and the ИНН of a branch only add to other signs: neighbours share them.
  boolean tells() {
    return weight > 50;
  }

  /// 0–100: the signs are taken as independent witnesses, each wrong as often as its weight leaves.
  static int certainty(Collection<Sign> signs) {
    double doubt = 1;
    for (Sign sign : signs) doubt *= 1 - sign.weight / 100.0;
    return (int) Math.floor(100 * (1 - doubt));
  }
}
