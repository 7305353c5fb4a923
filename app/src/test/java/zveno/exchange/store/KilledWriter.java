package zveno.exchange.store;

import java.nio.file.Path;
import java.util.UUID;

/// A program that writes until it is killed, and says each change once it is acknowledged.
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) {
    Stores stores = new Stores(Path.of(args[0]));
    try (OpenStore store = stores.open()) {
      for (int i = 0; ; i++) {
        UUID last = stores.schools(store, "СОШ", i % 7 == 0 ? 200 : 1);
        System.out.println(last);
        System.out.flush();
      }
    }
  }
}
