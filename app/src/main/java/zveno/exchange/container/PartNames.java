package zveno.exchange.container;

import java.util.regex.Pattern;

/// The names that parts may have; nothing else is read.
public final class PartNames {
  public static final String MANIFEST = "manifest.json";
  public static final String CHANGES = "changes.jsonl";

  private static final Pattern TABLE = Pattern.compile("data/([a-z][a-z0-9_]{0,62})\\.jsonl");
  private static final Pattern FILE = Pattern.compile("files/([0-9a-f]{2})/([0-9a-f]{62})");

  private PartNames() {}

  /// The part with the rows of this table; the changes themselves have their own.
  public static String of(String table) {
    return table.equals("change") ? CHANGES : "data/" + table + ".jsonl";
  }

  /// The part of an attachment.
  ///
  /// @param sha256 of the attachment
  public static String ofFile(String sha256) {
    return "files/" + sha256.substring(0, 2) + "/" + sha256.substring(2);
  }

  static boolean known(String name) {
    return name.equals(MANIFEST)
        || name.equals(CHANGES)
        || TABLE.matcher(name).matches()
        || isFile(name);
  }

  public static boolean isFile(String name) {
    return FILE.matcher(name).matches();
  }

  /// The SHA-256 that the name of an attachment's part says.
  public static String sha256(String name) {
    return FILE.matcher(name).replaceFirst("$1$2");
  }
}
