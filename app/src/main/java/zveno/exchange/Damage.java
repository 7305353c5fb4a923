package zveno.exchange;

/// One thing that is wrong with a base.
///
/// @param what the kind of damage
/// @param table the table it was found in; empty where it concerns the whole base
/// @param expected how many there should be
/// @param found how many there are
public record Damage(What what, String table, long expected, long found) {
  /// Kinds of damage.
  public enum What {
    /// The base file is gone, though the store knows of one.
    BASE_MISSING,
    /// The base file is shorter than at the last clean close (in bytes).
    CUT,
    /// H2 cannot read the file.
    UNREADABLE,
    /// An object of the schema is gone or changed.
    SCHEMA,
    /// Fewer or more rows than at the last clean close and by the journal since.
    ROWS,
    /// The same number of rows, but not the same content as at the last clean close.
    CONTENT,
    /// Changes that stood in the base at the last clean close are gone.
    CHANGES_LOST,
    /// Rows that point at a record that is not there; `found` says how many.
    LINKS,
    /// A change that has fewer or more rows than it says; `found` says how many such changes.
    JOURNAL
  }

  public static Damage of(What what) {
    return new Damage(what, "", 0, 0);
  }
}
