package zveno.settings;

/// What is said of the open base.
public interface BaseSettings {
  /// As it stands now.
  Said now();

  /// Says it; an empty text takes back what was said. One change of the journal, none where nothing
  /// differs.
  void set(BaseSetting setting, String text);
}
