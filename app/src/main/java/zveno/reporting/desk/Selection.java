package zveno.reporting.desk;

import java.util.List;
import zveno.partners.Partner;

/// Partners that somebody chose.
///
/// @param words which these are; empty for all
public record Selection(String words, List<Partner> partners) {
  public Selection {
    partners = List.copyOf(partners);
  }
}
