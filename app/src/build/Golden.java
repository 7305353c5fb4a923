import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import zveno.database.BaseAddress;
import zveno.database.Schema;
import zveno.database.vet.Catalogue;

/// Makes a base at each schema version and writes down the objects in it, for the vet.
class Golden {
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path golden = Path.of(args[1]);
    Files.createDirectories(golden);
    for (int version = 1; version <= Schema.NEWEST; version++) {
      Path target = golden.resolve(version + ".txt");
      if (Files.exists(target) && newest(migrations).compareTo(newest(golden)) < 0) continue;
      Path folder = Files.createTempDirectory("golden");
      Schema.open(BaseAddress.in(folder), version).close();
      Path base = folder.resolve(BaseAddress.FILE + ".mv.db");
      Files.write(target, Catalogue.read(base).objects());
      Files.delete(base);
      Files.delete(folder);
    }
  }

  private static FileTime newest(Path folder) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        FileTime time = Files.getLastModifiedTime(file);
        if (time.compareTo(newest) > 0) newest = time;
      }
    }
    return newest;
  }
}
