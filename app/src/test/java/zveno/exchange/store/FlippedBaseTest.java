package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.NewerSchemaException;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreRefusedException;

/// A base with a byte that is not what was written: damage is said, or nothing of it is lost.
class FlippedBaseTest {
  private static final int FLIPS = Integer.getInteger("zveno.flips", 60);

  private static final int BASE_HEADERS = 0x2000;
  private static final int BLOCK = 64;

  @TempDir Path root;
  private byte[] card = new byte[0];
  private byte[] base = new byte[0];
  private String content = "";

  @BeforeEach
  void begin() throws IOException {
    Stores stores = new Stores(root.resolve("whole"));
    try (OpenStore store = stores.open()) {
      stores.schools(store, "СОШ", 40);
      content = Stores.content(store);
    }
    card = Files.readAllBytes(stores.folder.card());
    base = Files.readAllBytes(stores.folder.base());
  }

  @Test
  void a_flipped_byte_is_damage_or_does_not_matter() throws IOException {
    long seed = Long.getLong("zveno.seed", 20261124);
    Random random = new Random(seed);
    List<String> unexpected = new ArrayList<>();
    int damaged = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      byte[] flipped = base.clone();
      int at = random.nextInt(flipped.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      try {
        if (refused(root.resolve("flip" + flip), flipped)) damaged++;
      } catch (StoreRefusedException _) {
        damaged++;
      } catch (RuntimeException | AssertionError e) {
        unexpected.add("byte " + at + ": " + e);
      }
    }
    assertThat(unexpected).as("seed " + seed).isEmpty();
    assertThat(damaged).isPositive();
  }

  /// A lost block is the fault of a disk; calling it somebody's intent would frighten.
  @Test
  void a_block_of_zeros_is_damage_and_not_called_unsafe() throws IOException {
    long seed = Long.getLong("zveno.seed", 20261124);
    Random random = new Random(seed);
    List<String> unexpected = new ArrayList<>();
    for (int block = 0; block < FLIPS; block++) {
      byte[] zeroed = base.clone();
      int at = BASE_HEADERS + random.nextInt(zeroed.length - BASE_HEADERS - BLOCK);
      Arrays.fill(zeroed, at, at + BLOCK, (byte) 0);
      try {
        refused(root.resolve("block" + block), zeroed);
      } catch (StoreRefusedException e) {
        unexpected.add("block at " + at + ": " + e.why() + " " + e.detail());
      } catch (RuntimeException | AssertionError e) {
        unexpected.add("block at " + at + ": " + e);
      }
    }
    assertThat(unexpected).as("seed " + seed).isEmpty();
  }

  private boolean refused(Path root, byte[] bytes) throws IOException {
    StoreFolder folder = StoreFolder.at(root.resolve("store"));
    Files.createDirectories(folder.path());
    Files.write(folder.card(), card);
    Files.write(folder.base(), bytes);
    try (OpenStore store = new Stores(root).open()) {
      assertThat(Stores.content(store)).isEqualTo(content);
      return false;
    } catch (StoreDamagedException | NewerSchemaException _) {
      return true;
    }
  }
}
