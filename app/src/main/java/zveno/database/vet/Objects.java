package zveno.database.vet;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.security.SHA256;

/// Statements of the catalogue without what differs from one honest base to another.
final class Objects {
  private static final Pattern STATISTICS = Pattern.compile(" SELECTIVITY \\d{1,3}(?=[,\\n )]|$)");
  private static final Pattern BUILD = Pattern.compile("SET CREATE_BUILD \\d+");
  private static final Pattern USER =
      Pattern.compile(
          "CREATE USER IF NOT EXISTS \"SA\" SALT '([0-9a-f]{16})' HASH '([0-9a-f]{64})' ADMIN");
  private static final Pattern HISTORY =
      Pattern.compile("0 CREATE CACHED TABLE \"PUBLIC\".\"schema_history\"\\(.*");

  private Objects() {}

  /// One line: H2's number for the kind of object, then the statement.
  static String canonical(Object kind, Object sql) {
    String statement = String.valueOf(sql);
    Matcher user = USER.matcher(statement);
    if (BUILD.matcher(statement).matches()) statement = "SET CREATE_BUILD";
    else if (user.matches() && ours(user.group(1), user.group(2))) statement = "CREATE USER SA";
    else statement = STATISTICS.matcher(statement).replaceAll("");
    return kind + " " + statement.replace("\\", "\\\\").replace("\n", "\\n");
  }

  static boolean isHistory(String object) {
    return HISTORY.matcher(object).matches();
  }

  /// Settings differ by how a base was opened: those of an honest one may be missing in another.
  static boolean isSetting(String object) {
    return object.startsWith("6 SET ");
  }

  /// The user has no password, as in every base of ours.
  private static boolean ours(String salt, String hash) {
    HexFormat hex = HexFormat.of();
    byte[] password = SHA256.getKeyPasswordHash("sa".toUpperCase(Locale.ROOT), new char[0]);
    byte[] expected = SHA256.getHashWithSalt(password, hex.parseHex(salt));
    return Arrays.equals(expected, hex.parseHex(hash));
  }
}
