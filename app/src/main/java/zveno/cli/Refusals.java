package zveno.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.files.TargetRefusedException;
import zveno.text.Messages;

/// The one place that gives every expected exception its code, exit and sentence.
final class Refusals {
  private final Messages messages;

  Refusals(Messages messages) {
    this.messages = messages;
  }

  /// Empty for a fault of the program.
  Optional<Refusal> of(Throwable thrown) {
    return Optional.ofNullable(
        switch (thrown) {
          case UsageException e -> new WrongUsage(messages).of(e);
          case TargetRefusedException e -> target(e);
          case NoSuchFileException e -> unread("file.missing", "cli.refusal.fileMissing", e);
          case AccessDeniedException e -> unread("file.denied", "cli.refusal.fileDenied", e);
          case IOException e -> unread("file.unreadable", "cli.refusal.fileUnreadable", e);
          default -> null;
        });
  }

  private Refusal target(TargetRefusedException e) {
    String file = e.target().toString();
    String text =
        switch (e.why()) {
          case NO_RIGHT -> messages.get("cli.target.noRight", file);
          case NO_ROOM -> messages.get("cli.target.noRoom", file);
          case IS_FOLDER -> messages.get("cli.target.isFolder", file);
          case NO_FOLDER -> messages.get("cli.target.noFolder", file);
          case HELD_OPEN -> messages.get("cli.target.heldOpen", file);
          case BROKEN -> messages.get("cli.target.broken", file);
        };
    String code =
        switch (e.why()) {
          case NO_RIGHT -> "target.noRight";
          case NO_ROOM -> "target.noRoom";
          case IS_FOLDER -> "target.isFolder";
          case NO_FOLDER -> "target.noFolder";
          case HELD_OPEN -> "target.heldOpen";
          case BROKEN -> "target.broken";
        };
    return new Refusal(Refusal.TARGET, code, text, file, List.of());
  }

  private Refusal unread(String code, String key, IOException e) {
    String file = e instanceof FileSystemException f ? f.getFile() : null;
    return input(code, messages.get(key, shown(file)), file);
  }

  private static Refusal input(String code, String text, @Nullable String file) {
    return new Refusal(Refusal.INPUT, code, text, file, List.of());
  }

  private static String shown(@Nullable String file) {
    return file == null ? "" : file;
  }
}
