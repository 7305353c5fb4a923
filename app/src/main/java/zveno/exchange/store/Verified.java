package zveno.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.ExchangeFileRefusedException.Why;
import zveno.exchange.Manifest;
import zveno.exchange.container.Container;
import zveno.exchange.container.PartNames;
import zveno.exchange.container.PartSum;

/// A container that was read through: every part is what its manifest says.
record Verified(Container container, Manifest manifest) {
  private static final int LONGEST_MANIFEST = 4 << 20;

  /// Reads the file through.
  ///
  /// @throws ExchangeFileRefusedException when anything in it is not as it should be
  /// @throws IOException when it cannot be read
  static Verified open(Path file) throws IOException {
    Container container = Container.open(file);
    Sums sums = new Sums(file);
    container.read(sums);
    Manifest manifest =
        sums.manifest.orElseThrow(() -> refused(file, Why.DAMAGED, PartNames.MANIFEST));
    if (manifest.format() > BaseWriter.FORMAT) {
      throw refused(file, Why.NEWER, "format " + manifest.format());
    }
    sums.compare(manifest);
    return new Verified(container, manifest);
  }

  static ExchangeFileRefusedException refused(Path file, Why why, String detail) {
    return new ExchangeFileRefusedException(file, why, detail);
  }

  private static final class Sums implements Container.Taker<RuntimeException> {
    private final Path file;
    private final Map<String, PartSum> sums = new HashMap<>();
    private Optional<Manifest> manifest = Optional.empty();
    private long files;

    Sums(Path file) {
      this.file = file;
    }

    @Override
    public void take(String name, InputStream in) throws IOException {
      if (!name.equals(PartNames.MANIFEST)) return;
      manifest = ManifestJson.read(in.readNBytes(LONGEST_MANIFEST));
    }

    @Override
    public void end(String name, PartSum sum) {
      if (PartNames.isFile(name)) {
        if (!sum.sha256().equals(PartNames.sha256(name))) throw refused(file, Why.DAMAGED, name);
        files++;
      } else if (!name.equals(PartNames.MANIFEST)) {
        sums.put(name, sum);
      }
    }

    private void compare(Manifest manifest) {
      Set<String> unknown = new HashSet<>(sums.keySet());
      manifest
          .tables()
          .forEach(
              (table, part) -> {
                String name = PartNames.of(table);
                unknown.remove(name);
                PartSum sum = sums.get(name);
                PartSum said = new PartSum(part.bytes(), part.all(), part.sha256());
                if (!said.equals(sum)) throw refused(file, Why.DAMAGED, name);
              });
      if (!unknown.isEmpty()) throw refused(file, Why.UNKNOWN_PART, unknown.iterator().next());
      if (files != manifest.files()) throw refused(file, Why.DAMAGED, "files");
    }
  }
}
