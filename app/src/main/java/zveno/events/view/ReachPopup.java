package zveno.events.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import zveno.events.Reach;
import zveno.text.Messages;
import zveno.ui.form.AskPopup;

/// Asks how far a move of one time of an event that repeats reaches.
record ReachPopup(Messages messages) {
  /// @param day where it goes, in words
  /// @param over the question stands in the middle over it
  void ask(String title, String day, Node over, Consumer<Reach> done) {
    AskPopup popup = new AskPopup(messages.get("calendar.reach.title", title, day));
    List<Button> answers =
        Arrays.stream(Reach.values())
            .map(
                one ->
                    popup.answer(
                        "reach-" + one.name().toLowerCase(Locale.ROOT),
                        messages.get("calendar.reach." + one),
                        () -> done.accept(one)))
            .toList();
    popup.offer(answers);
    popup.open(over, answers.getFirst());
  }
}
