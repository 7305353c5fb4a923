package zveno.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.changes.UndoBlockedException;
import zveno.changes.view.ChangeWords;
import zveno.database.BaseUnreadableException;
import zveno.database.NewerSchemaException;
import zveno.database.UnsafeFolderException;
import zveno.demo.StoreNotEmptyException;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreInUseException;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreRefusedException;
import zveno.files.TargetRefusedException;
import zveno.intake.IntakeWords;
import zveno.pairing.RoundException;
import zveno.pairing.table.TableException;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reports.template.TemplateRefusedException;
import zveno.shell.NoScreenException;
import zveno.text.Messages;

/// The one place that gives every expected exception its code, exit and sentence.
final class Refusals {
  private final Messages messages;
  private final StoreRefusals stores;

  Refusals(Messages messages) {
    this.messages = messages;
    this.stores = new StoreRefusals(messages);
  }

  /// Empty for a fault of the program.
  Optional<Refusal> of(Throwable thrown) {
    return Optional.ofNullable(
        switch (thrown) {
          case UsageException e -> new WrongUsage(messages).of(e);
          case TargetRefusedException e -> target(e);
          case UndoBlockedException e -> blocked(e);
          case NameException e -> name(e);
          case FileRefusedException e -> intake(e);
          case RoundException e -> new PairRefusals(messages).of(e);
          case TableException e -> new PairRefusals(messages).of(e);
          case StoreNotEmptyException e -> notEmpty(e);
          case NoScreenException _ ->
              input("window.noScreen", messages.get("cli.refusal.noScreen"), null);
          case StoreInUseException e -> stores.inUse(e);
          case StoreNotWritableException e -> stores.notWritable(e);
          case StoreRefusedException e -> stores.refused(e);
          case StoreDamagedException e -> stores.damaged(e);
          case NewerSchemaException e -> stores.newer(e);
          case UnsafeFolderException e -> stores.unsafe(e);
          case BaseUnreadableException e when e.noRoom() -> stores.noRoom();
          case BaseUnreadableException e when e.damaged() -> stores.unreadable();
          case ExchangeFileRefusedException e -> new FileRefusals(messages).of(e);
          case TemplateRefusedException e -> new TemplateRefusals(messages).of(e);
          case FaultyTemplateException e -> new TemplateRefusals(messages).of(e);
          case NoSuchFileException e -> unread("file.missing", "cli.refusal.fileMissing", e);
          case AccessDeniedException e -> unread("file.denied", "cli.refusal.fileDenied", e);
          case IOException e -> unread("file.unreadable", "cli.refusal.fileUnreadable", e);
          default -> null;
        });
  }

  private Refusal blocked(UndoBlockedException e) {
    String text = new ChangeWords(messages).blocked(e);
    List<?> later = e.later().stream().map(ChangeRow::json).toList();
    return new Refusal(Refusal.INPUT, "undo.blocked", text, null, later);
  }

  private Refusal name(NameException e) {
    boolean none = e.candidates().isEmpty();
    List<Candidate> candidates = e.candidates().stream().map(Candidate::of).toList();
    return new Refusal(
        Refusal.INPUT,
        none ? "name.unknown" : "name.ambiguous",
        e.event()
            ? messages.get("cli.refusal.eventUnknown", e.typed())
            : messages.get(
                none ? "cli.refusal.nameUnknown" : "cli.refusal.nameAmbiguous", e.typed()),
        null,
        candidates);
  }

  private Refusal intake(FileRefusedException e) {
    String file = e.file().toString();
    String why = new IntakeWords(messages).text(e.refusal());
    return new Refusal(
        Refusal.INPUT,
        e.refusal().fault().code(),
        messages.get("cli.refusal.about", file, why),
        file,
        e.refusal().candidates());
  }

  private Refusal notEmpty(StoreNotEmptyException e) {
    return input(
        "store.notEmpty", messages.get("cli.demo.notEmpty", e.organizations(), e.inTrash()), null);
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
