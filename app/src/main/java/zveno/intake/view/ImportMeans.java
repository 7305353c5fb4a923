package zveno.intake.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import zveno.changes.view.UndoModel;
import zveno.intake.draft.Drafts;
import zveno.intake.draft.Preview;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.kind.RowDoubt;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// What the import screen works with.
///
/// @param fieldName what a field is called
/// @param choices the values that an editable list has for a field; none where it has no list
/// @param problem the sentence of a problem
/// @param stored how many records the base has
/// @param alike new records that are like stored ones; asked in the background
/// @param refusals words for what was thrown, when it is no fault of the program
/// @param changed something was written
/// @param undo takes a change back, and knows what stands
public record ImportMeans(
    Messages messages,
    Drafts drafts,
    Tasks tasks,
    Asking asking,
    Toasts toasts,
    Function<String, String> fieldName,
    Function<String, List<String>> choices,
    Function<RowDoubt, String> problem,
    Supplier<Integer> stored,
    Function<Preview, List<ProblemGroup.Ask>> alike,
    Function<Throwable, Optional<String>> refusals,
    Runnable changed,
    UndoModel undo) {

  /// A sentence about records, in the words for this kind of them where it has its own.
  String say(String key, Object... args) {
    String own = "import.for." + drafts.kind().code() + key.substring("import".length());
    return messages.get(messages.has(own) ? own : key, args);
  }
}
