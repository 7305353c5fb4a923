package zveno.cli;

import java.util.Optional;
import zveno.exchange.RiskyPlace;
import zveno.intake.IntakeWords;
import zveno.intake.cells.IntakeException;
import zveno.text.Messages;

/// The sentences of refusals, for whoever shows them elsewhere than on a console.
public record RefusalWords(Messages messages) {
  /// A refusal for whoever shows it elsewhere.
  ///
  /// @param code such as `store.inUse`
  public record Told(String code, String text) {}

  /// Code and sentence; empty for a fault of the program.
  public Optional<Told> told(Throwable thrown) {
    return new Refusals(messages).of(thrown).map(r -> new Told(r.code(), r.text()));
  }

  /// Why a base had better not lie there.
  public String risk(RiskyPlace place) {
    return switch (place.kind()) {
      case SYNCED -> messages.get("cli.check.synced", place.name());
      case NETWORK -> messages.get("cli.check.onNetwork", place.name());
    };
  }

  /// What happened, what is safe and what to do; empty for a fault of the program.
  public Optional<String> of(Throwable thrown) {
    if (thrown instanceof IntakeException refused) {
      return Optional.of(new IntakeWords(messages).text(refused));
    }
    return new Refusals(messages).of(thrown).map(Refusal::text);
  }
}
