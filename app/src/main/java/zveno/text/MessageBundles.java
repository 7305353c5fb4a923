package zveno.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/// The bundles as they lie on the class path: texts, the bundle of each key, and the patterns of
/// keys that are put together in code (`# computed: problem.*`).
record MessageBundles(
    Map<String, String> texts, Map<String, String> bundleOf, List<String> computed) {

  private static final String COMPUTED = "# computed:";

  static MessageBundles load() {
    return load(MessageBundles::resource);
  }

  /// The function gives the content of `index` and of `<name>.properties`.
  static MessageBundles load(Function<String, String> content) {
    MessageBundles all = new MessageBundles(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    for (String line : content.apply("index").lines().toList()) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        all.add(name, content.apply(name + ".properties"));
      }
    }
    return all;
  }

  private void add(String bundle, String content) {
    content
        .lines()
        .filter(line -> line.startsWith(COMPUTED))
        .forEach(line -> computed.add(line.substring(COMPUTED.length()).strip()));
    try {
      new OnceEach(bundle).load(new StringReader(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    String path = "/zveno/messages/" + name;
    try (InputStream in = MessageBundles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Properties would keep the last of two equal keys and say nothing.
  private final class OnceEach extends Properties {

    private static final long serialVersionUID = 1;

    private final String bundle;

    OnceEach(String bundle) {
      this.bundle = bundle;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      String first = bundleOf.putIfAbsent(key.toString(), bundle);
      if (first != null) {
        throw new DoubledKey(key.toString(), first, bundle);
      }
      texts.put(key.toString(), value.toString());
      return value;
    }
  }
}
