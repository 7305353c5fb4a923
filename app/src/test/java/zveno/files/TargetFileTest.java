package zveno.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.files.TargetRefusedException.Why;

class TargetFileTest {
  private static final TargetFile.Content NEW = out -> out.write(bytes("новое"));

  @TempDir Path folder;

  @Test
  void newFileHoldsTheContentAndNothingElseIsLeft() throws IOException {
    TargetFile.replace(folder.resolve("Отчёт № 1 «май».csv"), NEW);
    assertThat(folder.resolve("Отчёт № 1 «май».csv")).hasContent("новое");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void newFileMayBeReadByOthersAsAnyFileOfTheUser() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    TargetFile.replace(folder.resolve("ours"), NEW);
    assertThat(Files.getPosixFilePermissions(folder.resolve("ours")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void fullDiskLeavesTheOldFile() throws IOException {
    Path target = old();
    assertThat(refusal(target, full(3)).why()).isEqualTo(Why.NO_ROOM);
    assertThat(target).hasContent("старое");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void linkToFullDeviceIsFull() throws IOException {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device));
    Path link = Files.createSymbolicLink(folder.resolve("x.csv"), device);
    assertThat(refusal(link, Disk.REAL).why()).isEqualTo(Why.NO_ROOM);
  }

  @Test
  void failureOfTheWriterIsNotBlamedOnTheDisk() throws IOException {
    Path target = old();
    IOException own = new IOException("no space left for names");
    assertThat(
            catchThrowableOfType(
                IOException.class,
                () ->
                    TargetFile.replace(
                        target,
                        out -> {
                          throw own;
                        })))
        .isSameAs(own);
    assertThat(target).hasContent("старое");
  }

  @Test
  void folderOfThatNameIsNamed() throws IOException {
    Path target = Files.createDirectory(folder.resolve("x.docx"));
    assertThat(refusal(target, Disk.REAL).why()).isEqualTo(Why.IS_FOLDER);
  }

  @Test
  void missingFolderIsNamed() {
    assertThat(refusal(folder.resolve("нет/x.docx"), Disk.REAL).why()).isEqualTo(Why.NO_FOLDER);
  }

  @Test
  void fileThatAnotherProgramLockedIsNamed() throws IOException {
    Path target = old();
    try (FileChannel other = FileChannel.open(target, StandardOpenOption.WRITE);
        var lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(refusal(target, Disk.REAL).why()).isEqualTo(Why.HELD_OPEN);
    }
    assertThat(target).hasContent("старое");
  }

  @Test
  void fileThatMayNotBeWrittenIsNamed() throws IOException {
    Path target = old();
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(target), "the superuser may write everything");
    assertThat(refusal(target, Disk.REAL).why()).isEqualTo(Why.NO_RIGHT);
  }

  @Test
  void readOnlyMediumIsNamed() {
    Disk readOnly =
        (file, options) -> {
          throw new FileSystemException(file.toString(), null, "Read-only file system");
        };
    assertThat(refusal(folder.resolve("x"), readOnly).why()).isEqualTo(Why.NO_RIGHT);
  }

  @Test
  void linkStaysALink() throws IOException {
    Path target = old();
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    TargetFile.replace(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("новое");
  }

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("old.txt"), "старое");
  }

  private static TargetRefusedException refusal(Path target, Disk disk) {
    TargetRefusedException refusal =
        catchThrowableOfType(
            TargetRefusedException.class, () -> TargetFile.replace(target, NEW, disk));
    assertThat(refusal.target()).isEqualTo(target);
    return refusal;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A disk with room for so many bytes.
  private static Disk full(int room) {
    return (file, options) ->
        new OutputStream() {
          private final OutputStream real = Files.newOutputStream(file, options);
          private int left = room;

          @Override
          public void write(int b) throws IOException {
            if (left-- == 0) throw new IOException("No space left on device");
            real.write(b);
          }

          @Override
          public void close() throws IOException {
            real.close();
          }
        };
  }
}
