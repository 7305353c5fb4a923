package zveno.shell;

import zveno.changes.view.ExampleModel;
import zveno.shell.rooms.Common;
import zveno.shell.rooms.Office;
import zveno.text.Messages;

/// Keeps a copy before an edited example goes, and says what went and where the copy lies.
///
/// @param copied a safety copy was made
record ExampleParting(Office office, Common common, Runnable copied)
    implements ExampleModel.Parting {
  @Override
  public void copy() {
    office.copies().desk().now();
  }

  @Override
  public void gone(int edits) {
    Messages messages = common.messages();
    if (edits == 0) {
      common.toasts().show(messages.get("shell.exampleGone.notice"));
      return;
    }
    copied.run();
    common
        .toasts()
        .show(
            messages.get("shell.exampleGoneWithEdits.notice", edits),
            messages.get("shell.copiesFolder.button"),
            () -> common.opening().open(office.copies().desk().folder()));
  }

  @Override
  public void stays(Throwable thrown) {
    common
        .refusals()
        .apply(thrown)
        .ifPresentOrElse(
            why -> common.toasts().show(common.messages().get("shell.exampleStays.notice", why)),
            () -> common.tasks().fault(thrown));
  }
}
