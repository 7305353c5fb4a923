package zveno.attachments;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of files as the user sees them.
public final class FileNames {
  /// What no file system takes in a name.
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

  private static final int LONGEST_ENDING = 6;

  /// What a system starts instead of showing it.
  private static final Set<String> RUNNING =
      Set.of(
          "app", "bat", "chm", "cmd", "com", "cpl", "desktop", "exe", "hta", "inf", "jar", "js",
          "jse", "lnk", "msc", "msi", "pif", "ps1", "py", "reg", "scf", "scr", "sh", "url", "vb",
          "vbe", "vbs", "wsf", "wsh");

  private FileNames() {}

  /// The name of the file itself, without its folders.
  public static String of(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /// The ending in lower case without the dot; empty where there is none.
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || name.length() - dot > LONGEST_ENDING) return "";
    String ending = name.substring(dot + 1);
    boolean year = ending.chars().allMatch(Character::isDigit);
    return year ? "" : ending.toLowerCase(Locale.ROOT);
  }

  /// The name as a file system takes it, with the ending of the old one where it has none.
  public static String renamed(String old, String typed) {
    String name = FORBIDDEN.matcher(typed).replaceAll(" ").strip();
    if (name.isEmpty()) return old;
    String ending = old.substring(base(old).length());
    return ending(name).isEmpty() ? name + ending : name;
  }

  /// Whether a system would start the file instead of showing it.
  public static boolean runs(String name) {
    String safe = safe(name);
    String ending = safe.substring(safe.lastIndexOf('.') + 1);
    return RUNNING.contains(ending.toLowerCase(Locale.ROOT));
  }

  /// The name as any file system takes it: names may come from another system.
  public static String safe(String name) {
    // Windows drops dots and blanks at the end, and with them what stands before them is the
    // ending.
    String safe = FORBIDDEN.matcher(name).replaceAll(" ").strip().replaceFirst("[. ]+$", "");
    return safe.isEmpty() ? "_" : safe;
  }

  /// The name, or with a number in brackets where it is taken.
  public static String distinct(String name, Set<String> taken) {
    String base = base(name);
    String ending = name.substring(base.length());
    String result = name;
    for (int i = 2; taken.contains(result); i++) result = base + " (" + i + ")" + ending;
    return result;
  }

  private static String base(String name) {
    return ending(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
  }
}
