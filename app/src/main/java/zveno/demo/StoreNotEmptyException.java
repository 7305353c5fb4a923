package zveno.demo;

/// The demo was asked for in a base that somebody works in.
public final class StoreNotEmptyException extends RuntimeException {
  private final int organizations;
  private final int inTrash;

  public StoreNotEmptyException(int organizations, int inTrash) {
    super(organizations + " organizations, " + inTrash + " in the trash");
    this.organizations = organizations;
    this.inTrash = inTrash;
  }

  /// How many live organisations the base has.
  public int organizations() {
    return organizations;
  }

  /// How many organisations lie in the trash, perhaps those of a demo that was taken back.
  public int inTrash() {
    return inTrash;
  }
}
