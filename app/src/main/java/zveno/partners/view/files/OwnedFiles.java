package zveno.partners.view.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import zveno.attachments.Adding;
import zveno.attachments.Attachment;
import zveno.attachments.Attachments;
import zveno.attachments.FileNames;
import zveno.attachments.FileOwner;
import zveno.files.TargetFile;
import zveno.partners.view.PartnerFiles;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Tasks;

/// What can be done with the files of the record in hand. All of it happens in the background.
public final class OwnedFiles {
  private final Attachments attachments;
  private final Tasks tasks;
  private final Messages messages;
  private final PartnerFiles.Desk desk;
  private final Consumer<UUID> written;
  private final PartnersViewModel.Notices notices;
  private final Supplier<Optional<Owner>> inHand;

  /// A record that files hang on.
  ///
  /// @param name what the history calls it
  public record Owner(FileOwner owner, String name) {}

  /// What files need of the window.
  ///
  /// @param desk dialogs, toasts and other programs
  public record Means(
      Attachments attachments,
      Tasks tasks,
      Messages messages,
      PartnerFiles.Desk desk,
      PartnersViewModel.Notices notices) {}

  /// @param written reads the record of this id again
  public OwnedFiles(Means means, Consumer<UUID> written, Supplier<Optional<Owner>> inHand) {
    this.attachments = means.attachments();
    this.tasks = means.tasks();
    this.messages = means.messages();
    this.desk = means.desk();
    this.written = written;
    this.notices = means.notices();
    this.inHand = inHand;
  }

  /// Lets the user choose a file to add.
  public void choose() {
    Asking.FileKind any =
        new Asking.FileKind(messages.get("partners.anyFile.files"), List.of("*.*", "*"));
    desk.asking()
        .open(messages.get("partners.addFile.title"), any)
        .ifPresent(file -> add(List.of(file)));
  }

  /// Adds files to the record in hand, as one step.
  public void add(List<Path> files) {
    inHand
        .get()
        .ifPresent(
            owner ->
                tasks.run(
                    "partners.addFile.task",
                    progress -> attachments.add(owner.owner(), owner.name(), files),
                    adding -> added(owner, adding)));
  }

  private void added(Owner owner, Adding adding) {
    FileWords words = new FileWords(messages);
    String refused = words.refused(adding);
    if (adding.added().isEmpty()) {
      notices.tell(refused);
      // Bytes that were lost may be there again.
      if (!adding.refused().isEmpty()) written.accept(owner.owner().id());
      return;
    }
    written.accept(owner.owner().id());
    String sentence = words.added(adding.added());
    notices.offerUndo(refused.isEmpty() ? sentence : sentence + ". " + refused);
  }

  public void rename(Attachment file, String name) {
    write(owner -> attachments.rename(file.id(), owner.name(), name), () -> {});
  }

  /// Takes the file off the card, with the offer to undo.
  public void remove(Attachment file) {
    write(
        owner -> attachments.remove(file.id(), owner.name()),
        () -> notices.offerUndo(messages.get("partners.fileRemoved.notice", file.name())));
  }

  /// Opens a copy of the file in the program that the system has for it; what is stored is never
  /// changed, and nothing that runs by itself is started.
  public void open(Attachment file) {
    if (FileNames.runs(file.name())) {
      notices.tell(messages.get("partners.fileRuns.notice", file.name()));
      return;
    }
    withContent(
        file,
        content -> {
          Path copy = Files.createTempDirectory("zveno").resolve(FileNames.safe(file.name()));
          Files.copy(content, copy);
          copy.toFile().deleteOnExit();
          if (!copy.toFile().setReadOnly()) throw new IOException("not read-only: " + copy);
          return copy;
        },
        copy -> desk.opening().open(copy));
  }

  public void saveAs(Attachment file) {
    String ending = FileNames.ending(file.name());
    Asking.FileKind kind =
        new Asking.FileKind(
            messages.get("partners.anyFile.files"),
            List.of(ending.isEmpty() ? "*" : "*." + ending));
    desk.asking()
        .save(messages.get("partners.saveFile.title"), kind, FileNames.safe(file.name()))
        .ifPresent(
            target ->
                withContent(
                    file,
                    content -> {
                      TargetFile.replace(target, out -> Files.copy(content, out));
                      return target;
                    },
                    saved ->
                        desk.toasts()
                            .show(
                                messages.get("partners.fileSaved.notice", FileNames.of(saved)),
                                messages.get("partners.openDocument.button"),
                                () -> desk.opening().open(saved))));
  }

  private interface Use {
    Path of(Path content) throws IOException;
  }

  private void withContent(Attachment file, Use use, Consumer<Path> then) {
    tasks.run(
        "partners.readFile.task",
        progress -> {
          Optional<Path> content = attachments.content(file);
          return content.isEmpty() ? Optional.<Path>empty() : Optional.of(use.of(content.get()));
        },
        done ->
            done.ifPresentOrElse(
                then, () -> notices.tell(messages.get("partners.fileGone.notice", file.name()))),
        thrown ->
            desk.refusals()
                .apply(thrown)
                .ifPresentOrElse(notices::tell, () -> tasks.fault(thrown)));
  }

  private void write(Consumer<Owner> write, Runnable then) {
    inHand
        .get()
        .ifPresent(
            owner ->
                tasks.run(
                    "partners.task.save",
                    progress -> {
                      write.accept(owner);
                      return owner;
                    },
                    done -> {
                      written.accept(owner.owner().id());
                      then.run();
                    }));
  }
}
