package zveno.ui;

import java.util.List;
import javafx.scene.layout.Region;

/// A screen of the window.
public interface Screen {
  /// Its short Latin name: the help page and the settings of the screen bear it.
  String name();

  String titleKey();

  Icon icon();

  Region node();

  /// What can be done here, in groups.
  List<List<Command>> commands();

  /// It came in sight: read what is to be seen, put the focus where work begins.
  void shown();
}
