package zveno.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// A screen of the window.
public interface Screen {
  /// What a screen is known by.
  ///
  /// @param name short and Latin: the help page and the settings of the screen bear it
  /// @param place where it stands in the side bar
  record Face(String name, String titleKey, Icon icon, Place place) {
    /// Where a screen stands in the side bar.
    public enum Place {
      /// At its head: here the work is done.
      WORK,
      /// At its foot.
      ASIDE,
      /// Nowhere: another screen leads there.
      NOWHERE
    }

    /// One of those where the work is done.
    public Face(String name, String titleKey, Icon icon) {
      this(name, titleKey, icon, Place.WORK);
    }
  }

  Face face();

  default String name() {
    return face().name();
  }

  default String titleKey() {
    return face().titleKey();
  }

  default Icon icon() {
    return face().icon();
  }

  Region node();

  /// Its parts, through which F6 goes one after another; none for one that is whole.
  default List<Parent> panes() {
    return List.of();
  }

  /// What can be done here, in groups.
  List<List<Command>> commands();

  /// It came in sight: read what is to be seen, put the focus where work begins.
  void shown();
}
