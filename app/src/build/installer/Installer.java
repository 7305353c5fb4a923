import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes what is installed: an image with its own runtime and a trained cache of classes, from it a
/// portable folder and, where the system has the tools, an installer.
///
/// Arguments: the version, app/target, app/src/dist, the icon, app/src/build/installer/deb.
class Installer {
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  public static void main(String[] args) throws Exception {
    String version = args[0];
    Path target = Path.of(args[1]).toAbsolutePath();
    Path folder = target.resolve("installer");
    Folders.fresh(folder);
    Image image =
        Image.make(
            new Image.Plan(
                "Zveno",
                version,
                target.resolve("zveno/lib"),
                "app-" + version + ".jar",
                "zveno.Main",
                Path.of(args[3])),
            folder);
    launcher(Path.of(args[2], "bin"), image);
    Path work = Folders.fresh(target.resolve("installer-training"));
    Training.train(image, List.of("--store", example(image, work).toString()), work);
    portable(image, folder);
    install(image, version, folder, Path.of(args[4]));
  }

  /// The command line needs a launcher that gives Java a UTF-8 locale; it knows the image's own
  /// folders.
  private static void launcher(Path from, Image image) throws IOException {
    String name = WINDOWS ? "zveno.bat" : "zveno";
    Path to = image.folder().resolve("bin").resolve(name);
    Files.createDirectories(to.getParent());
    Files.copy(from.resolve(name), to);
    if (!WINDOWS) to.toFile().setExecutable(true, false);
  }

  /// The example, so that the training shows a table with rows.
  private static Path example(Image image, Path work) throws Exception {
    Path store = work.resolve("base");
    Processes.run(image.java(List.of(), List.of("demo", "--store", store.toString())), work);
    return store;
  }

  private static void install(Image image, String version, Path folder, Path resources)
      throws Exception {
    String type = WINDOWS ? "msi" : "deb";
    if (!WINDOWS && !Processes.found("dpkg-deb")) {
      System.out.println("No dpkg-deb here: the .deb is left out.");
      return;
    }
    List<String> words =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--app-image",
                image.folder().toString(),
                "--name",
                "Zveno",
                "--app-version",
                version,
                "--vendor",
                "Zveno",
                "--description",
                "Рабочее место методиста",
                "--dest",
                folder.toString()));
    words.addAll(
        WINDOWS
            ? List.of("--win-menu", "--win-shortcut", "--win-per-user-install")
            : List.of(
                "--resource-dir",
                resources.toString(),
                "--linux-package-name",
                "zveno",
                "--linux-deb-maintainer",
                "zveno@localhost",
                "--linux-app-category",
                "misc",
                "--linux-package-deps",
                "libgtk-3-0, libxtst6",
                "--linux-shortcut"));
    Image.tool("jpackage", words);
  }

  /// The image with a folder `data`: everything the program keeps stays beside it.
  private static void portable(Image image, Path folder) throws Exception {
    Path data = Files.createDirectory(image.folder().resolve("data"));
    try {
      Processes.run(List.of("tar", "-czf", "zveno-portable.tar.gz", "-C", ".", "Zveno"), folder);
    } finally {
      Files.delete(data);
    }
  }
}
