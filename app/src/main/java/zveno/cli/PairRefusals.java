package zveno.cli;

import zveno.intake.IntakeWords;
import zveno.pairing.PlanWords;
import zveno.pairing.RoundException;
import zveno.pairing.table.TableException;
import zveno.text.Messages;

/// Refusals of rounds and score tables.
record PairRefusals(Messages messages) {
  Refusal of(RoundException e) {
    String why = new PlanWords(messages).of(e);
    String text = e.file().isEmpty() ? why : messages.get("cli.refusal.about", e.file(), why);
    String file = e.file().isEmpty() ? null : e.file();
    return new Refusal(Refusal.INPUT, e.fault().code(), text, file, e.candidates());
  }

  Refusal of(TableException e) {
    String file = e.file().toString();
    String why = new IntakeWords(messages).text(e.refusal());
    return new Refusal(
        Refusal.INPUT,
        e.refusal().fault().code(),
        messages.get("cli.refusal.about", file, why),
        file,
        e.refusal().candidates());
  }
}
