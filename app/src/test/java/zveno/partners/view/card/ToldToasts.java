package zveno.partners.view.card;

import java.util.List;
import zveno.ui.Toasts;

/// Keeps what toasts say.
record ToldToasts(List<String> told) implements Toasts {
  @Override
  public void show(String text) {
    told.add(text);
  }

  @Override
  public void show(String text, String actionText, Runnable action) {
    told.add(text);
  }
}
