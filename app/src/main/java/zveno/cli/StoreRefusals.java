package zveno.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.database.NewerSchemaException;
import zveno.database.UnsafeFolderException;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreInUseException;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreRefusedException;
import zveno.text.Messages;

/// Refusals of a base that cannot be opened.
record StoreRefusals(Messages messages) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  Refusal inUse(StoreInUseException e) {
    String text =
        e.holder()
                .map(
                    holder ->
                        messages.get(
                            "cli.store.inUseBy",
                            holder.who(),
                            CLOCK.format(e.since().orElseThrow()),
                            holder.computer()))
                .orElseGet(() -> messages.get("cli.store.inUse"))
            + copy(e.newestCopy());
    return refusal(Refusal.IN_USE, "store.inUse", text, e.folder().path().toString());
  }

  Refusal notWritable(StoreNotWritableException e) {
    String file = e.file().toString();
    return switch (e.why()) {
      case NO_RIGHT ->
          refusal(Refusal.TARGET, "store.noRight", messages.get("cli.store.noRight", file), file);
      case READ_ONLY ->
          refusal(
              Refusal.TARGET,
              "store.notWritable",
              messages.get("cli.store.readOnly", file) + copy(e.newestCopy()),
              file);
      case NO_ROOM -> noRoom(file);
      case BROKEN ->
          refusal(Refusal.TARGET, "store.broken", messages.get("cli.store.broken", file), file);
    };
  }

  Refusal noRoom() {
    return noRoom(null);
  }

  private Refusal noRoom(@Nullable String file) {
    return refusal(Refusal.TARGET, "store.noRoom", messages.get("cli.store.noRoom"), file);
  }

  Refusal refused(StoreRefusedException e) {
    String folder = e.folder().path().toString();
    String text =
        switch (e.why()) {
          case NOT_A_BASE -> messages.get("cli.store.notABase", folder);
          case UNSAFE -> messages.get("cli.store.unsafe", folder);
          case UNFINISHED -> messages.get("cli.store.unfinished", folder);
        };
    String code =
        switch (e.why()) {
          case NOT_A_BASE -> "store.notABase";
          case UNSAFE -> "store.unsafe";
          case UNFINISHED -> "store.unfinished";
        };
    return refusal(Refusal.INPUT, code, text + copy(e.newestCopy()), folder);
  }

  Refusal damaged(StoreDamagedException e) {
    String folder = e.folder().path().toString();
    String text = messages.get("cli.store.damaged", folder) + copy(e.newestCopy());
    return refusal(Refusal.INPUT, "store.damaged", text, folder);
  }

  /// Damage that showed only while a command read the base.
  Refusal unreadable() {
    return refusal(Refusal.INPUT, "store.damaged", messages.get("cli.store.unreadable"), null);
  }

  Refusal newer(NewerSchemaException e) {
    return refusal(
        Refusal.INPUT, "store.newer", messages.get("cli.store.newer", e.stored(), e.known()), null);
  }

  Refusal unsafe(UnsafeFolderException e) {
    return refusal(
        Refusal.INPUT,
        "store.unsafeFolder",
        messages.get("cli.store.unsafeFolder", e.folder()),
        e.folder());
  }

  /// « Последняя проверенная копия: …» or that there is none.
  String copy(Optional<SafetyCopy> newest) {
    return " "
        + newest
            .map(c -> messages.get("cli.store.newestCopy", MINUTE.format(c.at()), c.file()))
            .orElseGet(() -> messages.get("cli.store.noCopy"));
  }

  private static Refusal refusal(int exit, String code, String text, @Nullable String file) {
    return new Refusal(exit, code, text, file, List.of());
  }
}
