package zveno.reports.words;

import java.util.Locale;

/// The genders of the nouns that name documents, by the table genders.properties.
public final class Genders {

  private final Words table = Words.load("genders");

  /// The gender of a noun in the nominative; IllegalArgumentException for one that the table lacks.
  public Gender of(String noun) {
    return Gender.valueOf(table.get(noun.strip().toLowerCase(Locale.ROOT).replace(' ', '_')));
  }
}
