import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    install(image, Path.of(args[3]), work, folder);
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

  /// On Windows by jpackage, which asks WiX; tried by nobody yet.
  private static void install(Image image, Path icon, Path work, Path folder) throws Exception {
    if (WINDOWS) {
      Image.tool(
          "jpackage",
          List.of(
              "--type",
              "msi",
              "--app-image",
              image.folder().toString(),
              "--name",
              "Zveno",
              "--app-version",
              image.plan().version(),
              "--vendor",
              "Zveno",
              "--dest",
              folder.toString(),
              "--win-menu",
              "--win-shortcut",
              "--win-per-user-install"));
    } else if (Processes.found("dpkg-deb")) {
      Deb.make(image, icon, work, folder);
    } else {
      System.out.println("No dpkg-deb here: the .deb is left out.");
    }
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
