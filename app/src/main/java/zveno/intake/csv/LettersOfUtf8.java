package zveno.intake.csv;

/// How many letters beyond ASCII the bytes hold if they are UTF-8, and how many bytes are then
/// none. A Russian text in windows-1251 has hardly a letter of UTF-8 in it.
record LettersOfUtf8(int letters, int rubbish) {

  static LettersOfUtf8 count(byte[] bytes) {
    int letters = 0;
    int rubbish = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at++] & 0xFF;
      int rest = rest(first);
      int end = at;
      while (end < bytes.length && end < at + rest && (bytes[end] & 0xC0) == 0x80) {
        end++;
      }
      if (rest < 0 || end < at + rest) {
        rubbish++;
      } else {
        letters += rest > 0 ? 1 : 0;
        at = end;
      }
    }
    return new LettersOfUtf8(letters, rubbish);
  }

  /// How many bytes follow the first one of a letter; -1 where none begins so.
  private static int rest(int first) {
    if (first < 0x80) {
      return 0;
    }
    return first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : -1;
  }

  boolean prevail() {
    return rubbish == 0 || letters > rubbish;
  }
}
