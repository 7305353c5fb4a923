package badhouse.text;

import badhouse.partners.PartnerManager;

/// The ground that knows a feature, and prints.
public class Words {
  public PartnerManager partners;

  public void say() {
    System.out.println(partners);
  }
}
