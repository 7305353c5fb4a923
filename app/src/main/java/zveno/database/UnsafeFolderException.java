package zveno.database;

/// The folder's path holds a character that H2 would take for a command.
public final class UnsafeFolderException extends RuntimeException {
  private final String folder;

  public UnsafeFolderException(String folder) {
    super("unsafe folder: " + folder);
    this.folder = folder;
  }

  public String folder() {
    return folder;
  }
}
