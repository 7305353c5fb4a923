package zveno.reporting.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zveno.attachments.FileNames;
import zveno.files.TargetFile;
import zveno.reporting.template.KnownTemplate.Shipped;
import zveno.reports.template.TemplateRefusedException;
import zveno.reports.template.WordTemplate;
import zveno.text.Messages;
import zveno.text.NaturalOrder;

/// The templates of a base: those that come with the program, as they are or as the user changed
/// them, and the user's own. They are plain files in the folder `templates` beside the base, so
/// that Word can open them and who looks after the computer can put them there.
public final class Templates {
  private static final String ENDING = ".docx";

  /// Word's note that it has a file open.
  private static final String NOTE = "~$";

  /// What was taken away waits here for its undo.
  private static final String REMOVED = "removed";

  private final Path folder;
  private final Messages messages;

  public Templates(Path folder, Messages messages) {
    this.folder = folder;
    this.messages = messages;
  }

  /// Ours first, then the user's own in natural order.
  public List<KnownTemplate> all() throws IOException {
    List<KnownTemplate> all = new ArrayList<>();
    Set<String> ours = new HashSet<>();
    for (Shipped shipped : Shipped.values()) {
      String title = title(shipped);
      ours.add(title);
      all.add(new KnownTemplate(title, Optional.of(shipped), Files.exists(file(title))));
    }
    titles().stream()
        .filter(title -> !ours.contains(title))
        .sorted(new NaturalOrder())
        .forEach(title -> all.add(new KnownTemplate(title, Optional.empty(), false)));
    return all;
  }

  private List<String> titles() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(FileNames::of)
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ENDING))
          .filter(name -> !name.startsWith(NOTE) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .toList();
    }
  }

  /// One of ours, as the user has it.
  public KnownTemplate shipped(Shipped shipped) {
    String title = title(shipped);
    return new KnownTemplate(title, Optional.of(shipped), Files.exists(file(title)));
  }

  private String title(Shipped shipped) {
    return messages.get("template.title." + shipped);
  }

  private Path file(String title) {
    return folder.resolve(title + ENDING);
  }

  /// Opens a template.
  ///
  /// @throws NoSuchFileException when one of the user's own is no more
  public WordTemplate open(KnownTemplate template) throws IOException, TemplateRefusedException {
    return WordTemplate.open(bytes(template));
  }

  /// When it was last changed, in milliseconds; 0 for one of ours that nobody changed.
  public long changed(KnownTemplate template) {
    try {
      return Files.getLastModifiedTime(file(template.title())).toMillis();
    } catch (IOException none) {
      return 0;
    }
  }

  private byte[] bytes(KnownTemplate template) throws IOException, TemplateRefusedException {
    Path file = file(template.title());
    if (Files.exists(file) || template.shipped().isEmpty()) return WordTemplate.bytes(file);
    return original(template.shipped().get());
  }

  private static byte[] original(Shipped shipped) throws IOException {
    try (InputStream in = Templates.class.getResourceAsStream(shipped.resource())) {
      if (in == null) throw new IllegalStateException("no resource " + shipped.resource());
      return in.readAllBytes();
    }
  }

  /// The file to be changed in Word; one of ours gets a copy of the user's own first.
  public Path forEditing(KnownTemplate template) throws IOException {
    Path file = file(template.title());
    if (template.shipped().isPresent() && !Files.exists(file)) {
      write(template, original(template.shipped().get()));
    }
    return file;
  }

  /// Puts a mended file in the place of the old one.
  public void write(KnownTemplate template, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    TargetFile.replace(file(template.title()), out -> out.write(bytes));
  }

  /// Adds a copy of a file as one of the user's own, under a name that is free.
  ///
  /// @throws TemplateRefusedException when it cannot be a template; nothing is added then
  public KnownTemplate add(Path file) throws IOException, TemplateRefusedException {
    byte[] bytes = WordTemplate.bytes(file);
    WordTemplate.open(bytes);
    Set<String> taken = new HashSet<>();
    for (KnownTemplate known : all()) taken.add(known.title() + ENDING);
    String wanted = FileNames.safe(FileNames.of(file).replaceFirst("\\.[A-Za-z]{1,5}$", ""));
    String name = FileNames.distinct(wanted + ENDING, taken);
    KnownTemplate added =
        new KnownTemplate(
            name.substring(0, name.length() - ENDING.length()), Optional.empty(), false);
    write(added, bytes);
    return added;
  }

  /// Takes the user's file away: one of ours is the original again, one of the user's own is gone.
  public void remove(KnownTemplate template) throws IOException {
    Path removed = folder.resolve(REMOVED);
    Files.createDirectories(removed);
    Files.move(
        file(template.title()),
        removed.resolve(template.title() + ENDING),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// Brings back what was taken away last under this title.
  public void putBack(KnownTemplate template) throws IOException {
    Files.move(
        folder.resolve(REMOVED).resolve(template.title() + ENDING),
        file(template.title()),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
