package zveno.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zveno.exchange.LostFile;
import zveno.exchange.StoreFolder;
import zveno.exchange.container.PartNames;
import zveno.files.ContentShelf;

/// The attachments of a store: what its base says of them, and their bytes in a folder beside it.
final class Attachments {
  private static final String CONTENTS = "select distinct sha256 from attachment";
  private static final String LIVE =
      "select sha256, name from attachment where deleted_at is null order by name, id";

  private final ContentShelf shelf;

  Attachments(StoreFolder store) {
    this.shelf = new ContentShelf(store.attachments());
  }

  ContentShelf shelf() {
    return shelf;
  }

  /// The contents that the base refers to, those in the trash too: no row of it is ever taken away,
  /// and an undo may bring each back.
  static Set<String> contents(Connection base) throws SQLException {
    Set<String> contents = new TreeSet<>();
    try (Statement statement = base.createStatement();
        ResultSet row = statement.executeQuery(CONTENTS)) {
      while (row.next()) contents.add(row.getString(1));
    }
    return contents;
  }

  /// The files of live records whose bytes are gone or changed.
  List<LostFile> lost(Connection base) throws SQLException {
    List<LostFile> lost = new ArrayList<>();
    try (Statement statement = base.createStatement();
        ResultSet row = statement.executeQuery(LIVE)) {
      while (row.next()) {
        String sha256 = row.getString(1);
        if (!shelf.whole(sha256)) lost.add(new LostFile(row.getString(2), shelf.has(sha256)));
      }
    }
    return lost;
  }

  /// The contents that the base refers to and that are whole; one that is lost must not keep the
  /// rest from being written.
  List<String> whole(Connection base) throws SQLException {
    return contents(base).stream().filter(shelf::whole).toList();
  }

  void copy(String sha256, OutputStream out) throws IOException {
    Files.copy(shelf.at(sha256), out);
  }

  /// Takes in an attachment that is not here yet.
  void take(String part, InputStream in) throws IOException {
    shelf.take(PartNames.sha256(part), in);
  }
}
