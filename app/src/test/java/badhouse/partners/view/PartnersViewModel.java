package badhouse.partners.view;

import badhouse.shell.Window;
import javafx.scene.control.Label;

/// A view model that needs a screen and knows the window.
public class PartnersViewModel {
  public Label label;
  public Window window;
}
