package zveno.reporting.template;

import java.util.List;

/// The partners that one document is written about.
public record PartnersCase(List<PartnerCase> partners, Occasion occasion) {

  public PartnersCase {
    partners = List.copyOf(partners);
  }
}
