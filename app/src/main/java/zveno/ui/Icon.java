package zveno.ui;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon by what it means; which glyph that is and how big stands in `css/icons.css`.
public enum Icon {
  PEOPLE,
  PARTNER,
  PERSON,
  TRASH,
  HISTORY,
  LISTS,
  LOGO,
  SEARCH,
  UNDO,
  REDO,
  HELP,
  SIDEBAR,
  SETTINGS,
  SUCCESS,
  CLOCK,
  CROSS,
  DASH,
  ATTENTION,
  WARNING,
  INFO,
  HORIZONTAL,
  VERTICAL,
  MIXED,
  UNKNOWN,
  PLUS,
  CREATE,
  CLOSE,
  IMPORT,
  DOCUMENT,
  WORD,
  EXCEL,
  PDF,
  LIGHT,
  DARK,
  BIGGER,
  SMALLER,
  COLUMNS,
  FOLDER,
  COPY,
  CUT,
  EDIT,
  RECOVER,
  DRIVE,
  SYNC,
  BACK,
  FORWARD,
  UP,
  DOWN,
  CARD,
  EXAMPLE,
  PRINT,
  PAIRS,
  SWAP,
  LOCKED,
  UNLOCKED,
  RELAX,
  BAN,
  MINUS,
  PROVED,
  VARIANTS,
  COMPARE,
  GRID,
  CHEVRON_DOWN,
  CHEVRON_RIGHT,
  FILTER,
  GROUP,
  TICK,
  PASTE,
  ERASE,
  MERGE,
  PALETTE,
  ATTACH,
  FILE,
  PICTURE,
  DOWNLOAD,
  CALENDAR,
  HOME,
  SAFE,
  KEYBOARD,
  ABOUT,
  SUPPORT,
  BOOK;

  /// The style class that gives the glyph.
  public String styleClass() {
    return "icon-" + name().toLowerCase(Locale.ROOT);
  }

  /// A new node. Decoration only: the control beside it carries the text for a screen reader.
  public FontIcon node(String... styleClasses) {
    FontIcon node = new FontIcon();
    node.getStyleClass().addAll("icon", styleClass());
    node.getStyleClass().addAll(styleClasses);
    node.setMouseTransparent(true);
    return node;
  }
}
