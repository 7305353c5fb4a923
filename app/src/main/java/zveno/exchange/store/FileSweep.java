package zveno.exchange.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import zveno.exchange.SafetyCopy;
import zveno.exchange.container.Container;
import zveno.exchange.container.PartNames;
import zveno.exchange.container.PartSum;
import zveno.files.ContentShelf;

/// Takes away the bytes of attachments that nothing refers to: no row of the base, the trash and
/// what an undo may bring back among them, and no safety copy.
final class FileSweep {
  private static final String PART = PartNames.of("attachment");

  private final ContentShelf shelf;
  private final CopyShelf copies;

  FileSweep(Attachments attachments, CopyShelf copies) {
    this.shelf = attachments.shelf();
    this.copies = copies;
  }

  /// Takes them away, none as long as any copy cannot be read.
  ///
  /// @param contents those that the base refers to
  /// @return how many were taken away
  int sweep(Set<String> contents) throws IOException {
    shelf.clean();
    Set<String> needless = new HashSet<>(shelf.all());
    needless.removeAll(contents);
    if (needless.isEmpty() || copies.hasRaw()) return 0;
    for (SafetyCopy copy : copies.all()) {
      Optional<Verified> verified = CopyShelf.verified(copy);
      if (verified.isEmpty()) return 0;
      Mentioned mentioned = new Mentioned();
      verified.get().container().read(mentioned);
      needless.removeAll(mentioned.contents);
      if (needless.isEmpty()) return 0;
    }
    for (String sha256 : needless) shelf.remove(sha256);
    return needless.size();
  }

  private static final class Mentioned implements Container.Taker<RuntimeException> {
    private final Set<String> contents = new HashSet<>();

    @Override
    public void take(String name, InputStream in) throws IOException {
      if (!name.equals(PART)) return;
      try (JsonParser json = Json.MAPPER.createParser(in)) {
        while (json.nextToken() != null) {
          if (json.currentToken() != JsonToken.VALUE_STRING) continue;
          if ("sha256".equals(json.currentName())) contents.add(json.getText());
        }
      }
    }

    @Override
    public void end(String name, PartSum sum) {}
  }
}
