package zveno.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares the keys of the bundles with the string literals of the sources and says how to mend.
///
/// A literal that is a key counts as used wherever it stands. A literal counts as a wanted key when
/// it is the argument of `get("…"` or begins with a bundle's name, and has the form
/// feature.element.role. A literal that ends with a dot inside `get("…" +` is the prefix of
/// computed keys, which the bundle declares with a line `# computed: prefix.*`.
final class KeyScan {

  private static final Pattern LITERAL =
      Pattern.compile("(get\\(\\s*)?\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+){2,}");
  private static final Pattern PREFIX =
      Pattern.compile("([a-z][A-Za-z0-9]*\\.)([A-Za-z0-9_-]+\\.)*");

  private final MessageBundles bundles;
  private final Set<String> bundleNames;
  private final Set<String> literals = new HashSet<>();
  private final Map<String, String> wanted = new TreeMap<>();
  private final Map<String, String> prefixes = new TreeMap<>();

  KeyScan(MessageBundles bundles, Set<String> bundleNames) {
    this.bundles = bundles;
    this.bundleNames = bundleNames;
  }

  void source(String file, String java) {
    Matcher literal = LITERAL.matcher(java);
    while (literal.find()) {
      String text = literal.group(2);
      boolean asked = literal.group(1) != null;
      literals.add(text);
      if (KEY.matcher(text).matches() && (asked || startsWithBundle(text))) {
        wanted.putIfAbsent(text, file);
      }
      if (asked && PREFIX.matcher(text).matches()) {
        prefixes.putIfAbsent(text, file);
      }
    }
  }

  private boolean startsWithBundle(String text) {
    return bundleNames.contains(text.substring(0, text.indexOf('.')));
  }

  /// One line per fault, each with its repair; empty when all is well.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    wanted.forEach(
        (key, file) -> {
          if (!bundles.texts().containsKey(key)) {
            faults.add(
                "missing: " + file + " wants it; add to " + bundleFor(key) + ": " + key + " = …");
          }
        });
    prefixes.forEach(
        (prefix, file) -> {
          if (!bundles.computed().contains(prefix + "*")) {
            faults.add(
                "undeclared: "
                    + file
                    + " computes keys; add to "
                    + bundleFor(prefix)
                    + ": # computed: "
                    + prefix
                    + "*");
          }
        });
    for (String pattern : new TreeSet<>(bundles.computed())) {
      if (!literals.contains(pattern.substring(0, pattern.length() - 1))) {
        faults.add("stale: no source has the prefix; remove the line: # computed: " + pattern);
      }
    }
    bundles
        .bundleOf()
        .forEach(
            (key, bundle) -> {
              if (!literals.contains(key) && !isComputed(key)) {
                faults.add("unused: remove from " + bundle + ".properties: " + key);
              }
            });
    return faults;
  }

  private boolean isComputed(String key) {
    return bundles.computed().stream()
        .anyMatch(pattern -> key.startsWith(pattern.substring(0, pattern.length() - 1)));
  }

  private String bundleFor(String key) {
    String feature = key.substring(0, key.indexOf('.'));
    return (bundleNames.contains(feature) ? feature : "<feature>") + ".properties";
  }
}
