package zveno.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.files.ContentShelf.Content;

class ContentShelfTest {
  /// Of the three letters abc, as FIPS 180-2 gives it.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path root;

  @Test
  void a_file_stands_under_its_sha256_and_damage_is_mended_by_keeping_it_again()
      throws IOException {
    ContentShelf shelf = new ContentShelf(root.resolve("files"));
    Path source = Files.writeString(root.resolve("а.txt"), "abc");
    Content content = ContentShelf.read(source);
    assertThat(content).isEqualTo(new Content(ABC, 3));
    assertThat(shelf.whole(ABC)).isFalse();

    shelf.keep(source, content);
    assertThat(shelf.at(ABC)).isEqualTo(root.resolve("files/ba/" + ABC.substring(2)));
    assertThat(shelf.all()).containsExactly(ABC);
    assertThat(shelf.whole(ABC)).isTrue();

    Files.writeString(shelf.at(ABC), "abd");
    assertThat(shelf.has(ABC)).isTrue();
    assertThat(shelf.whole(ABC)).isFalse();
    shelf.keep(source, content);
    assertThat(shelf.at(ABC)).hasContent("abc");
  }

  @Test
  void what_is_not_the_content_that_was_said_is_not_kept() {
    ContentShelf shelf = new ContentShelf(root.resolve("files"));
    assertThatThrownBy(() -> shelf.take(ABC, new ByteArrayInputStream(new byte[] {1})))
        .isInstanceOf(IOException.class);
    assertThat(shelf.has(ABC)).isFalse();
    assertThat(root.resolve("files/ba")).isEmptyDirectory();
  }

  @Test
  void what_a_crash_left_is_cleaned_and_other_files_are_none_of_ours() throws IOException {
    ContentShelf shelf = new ContentShelf(root);
    Path left = Files.createDirectory(root.resolve("ba")).resolve(".1.zveno-new");
    Files.writeString(left, "half");
    Files.writeString(root.resolve("ba/readme.txt"), "?");

    assertThat(shelf.all()).isEmpty();
    shelf.clean();

    assertThat(left).doesNotExist();
    assertThat(root.resolve("ba/readme.txt")).exists();
  }
}
