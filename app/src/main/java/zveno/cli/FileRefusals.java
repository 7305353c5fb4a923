package zveno.cli;

import java.util.List;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.text.Messages;

/// Refusals of an exchange file or a copy.
record FileRefusals(Messages messages) {
  Refusal of(ExchangeFileRefusedException e) {
    String file = e.file().toString();
    String code =
        switch (e.why()) {
          case NOT_ZVENO -> "file.notZveno";
          case NEWER -> "file.newer";
          case ENCRYPTED -> "file.encrypted";
          case DAMAGED, BROKEN_LINKS -> "file.damaged";
          case TOO_BIG -> "file.tooBig";
          case UNKNOWN_PART, WRONG_TYPE -> "file.unknownPart";
        };
    String text =
        switch (e.why()) {
          case NOT_ZVENO -> messages.get("cli.file.notZveno", file);
          case NEWER -> messages.get("cli.file.newer", file);
          case ENCRYPTED -> messages.get("cli.file.encrypted", file);
          case DAMAGED, BROKEN_LINKS -> messages.get("cli.file.damaged", file);
          case TOO_BIG -> messages.get("cli.file.tooBig", file);
          case UNKNOWN_PART, WRONG_TYPE -> messages.get("cli.file.unknownPart", file, e.detail());
        };
    return new Refusal(Refusal.INPUT, code, text, file, List.of());
  }
}
