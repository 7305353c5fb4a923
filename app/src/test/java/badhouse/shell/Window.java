package badhouse.shell;

import badhouse.partners.view.PartnersViewModel;

/// One half of a cycle.
public class Window {
  public PartnersViewModel partners;
}
