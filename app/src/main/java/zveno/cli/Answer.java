package zveno.cli;

/// What a command that did its work says.
///
/// @param exit 0, or 1 where rejected rows or conflicts are left
/// @param json what `--json` prints: maps, lists, strings, numbers, or a record of these
/// @param text the same as sentences
record Answer(int exit, Object json, String text) {
  static final int DONE = 0;
  static final int DONE_WITH_REST = 1;

  static Answer done(Object json, String text) {
    return new Answer(DONE, json, text);
  }
}
