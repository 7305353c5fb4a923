package zveno;

/// Entry point. Not an Application: JavaFX lies on the class path.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
