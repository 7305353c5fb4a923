import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// A package for Debian: the image under `/opt/zveno`, an entry in the menu, `zveno` on the path.
///
/// Put together here and not by jpackage, which gives the files new times: the cache of classes
/// knows its jars by their times.
final class Deb {
  private static final String CONTROL =
      """
      Package: zveno
      Version: %s
      Section: misc
      Priority: optional
      Architecture: amd64
      Maintainer: Zveno <zveno@localhost>
      Installed-Size: %d
      Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libxtst6
      Description: Звено: рабочее место методиста
       Социальные партнёры, пары школ и документы методического центра.
      """;

  private static final String ENTRY =
      """
      [Desktop Entry]
      Type=Application
      Name=Звено
      Comment=Рабочее место методиста
      Exec=/opt/zveno/bin/Zveno
      Icon=zveno
      Terminal=false
      Categories=Office;
      StartupWMClass=zveno.Main
      """;

  private Deb() {}

  static void make(Image image, Path icon, Path work, Path to) throws Exception {
    Path root = Folders.fresh(work.resolve("deb"));
    copy(image.folder(), root.resolve("opt/zveno"));
    write(root.resolve("usr/share/applications/zveno.desktop"), ENTRY);
    Path icons = Files.createDirectories(root.resolve("usr/share/icons/hicolor/256x256/apps"));
    Files.copy(icon, icons.resolve("zveno.png"));
    Path programs = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(programs.resolve("zveno"), Path.of("../../opt/zveno/bin/zveno"));
    long kilobytes = Folders.size(root) / 1024;
    String version = image.plan().version();
    write(root.resolve("DEBIAN/control"), CONTROL.formatted(version, kilobytes));
    Processes.run(
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "--build",
            root.toString(),
            to.resolve("zveno_" + version + "_amd64.deb").toString()),
        work);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            to.resolve(from.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
