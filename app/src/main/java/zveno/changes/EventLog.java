package zveno.changes;

import java.util.Locale;

/// What left the base or came into it, for the law and for whoever looks after it: counts, never
/// values. Lines are only added.
public interface EventLog {
  /// What was done.
  enum Action {
    EXPORT,
    REPORT,
    BACKUP,
    RESTORE;

    /// The word that stands in the base.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Notes it at the time it is called.
  ///
  /// @param subject which table or document in which form, such as `partners xlsx`
  /// @param records how many records it held
  void note(Action action, String subject, int records);
}
