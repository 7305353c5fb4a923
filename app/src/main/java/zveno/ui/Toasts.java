package zveno.ui;

/// Short messages at the lower edge that go by themselves.
public interface Toasts {
  void show(String text);

  /// With one thing to do about it.
  void show(String text, String actionText, Runnable action);
}
