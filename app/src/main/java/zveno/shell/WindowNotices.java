package zveno.shell;

import zveno.changes.view.UndoModel;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.Toasts;

/// Passes on what a screen tells: toasts, the status bar, what can be undone.
record WindowNotices(Messages messages, Toasts toasts, SaveState state, UndoModel undo)
    implements PartnersViewModel.Notices {
  @Override
  public void tell(String sentence) {
    toasts.show(sentence);
  }

  @Override
  public void offerUndo(String sentence) {
    toasts.show(sentence, messages.get("ui.undo.button"), undo.undoOfLast());
  }

  @Override
  public void saved() {
    state.saved();
    undo.refresh();
  }
}
