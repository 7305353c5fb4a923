package zveno.shell;

/// There is no screen for a window, or a library that windows need is missing.
public final class NoScreenException extends Exception {
  private static final long serialVersionUID = 1;

  NoScreenException(Throwable cause) {
    super(cause);
  }
}
