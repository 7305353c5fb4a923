package zveno.pairing;

/// Why a round is refused; the code is what the command line answers. Facts stand in the order of
/// the holes of the text.
public enum RoundFault {
  /// The round is no JSON object. Facts: none.
  ROUND_UNREADABLE("round.unreadable"),
  /// A key that is not known. Facts: the key.
  ROUND_KEY("round.key"),
  /// A value that does not fit. Facts: the key.
  ROUND_VALUE("round.value"),
  /// The round does not say where the scores are. Facts: none.
  ROUND_NO_SCORES("round.noScores"),
  /// Text in a score cell. Facts: row, column, what stands there.
  SCORE_TEXT("scores.text"),
  /// More than three decimals. Facts: row, column, what stands there.
  SCORE_DECIMALS("scores.decimals"),
  /// A number too great for a score. Facts: row, column, what stands there.
  SCORE_TOO_GREAT("scores.tooGreat"),
  /// Scores in a row without a name. Facts: row.
  ROW_WITHOUT_NAME("scores.rowWithoutName"),
  /// Something in a column without a name. Facts: row, column.
  COLUMN_WITHOUT_NAME("scores.columnWithoutName"),
  /// A table without a recipient. Facts: none.
  NO_RECIPIENTS("scores.noRecipients"),
  /// More pairs than fit into memory. Facts: none.
  TOO_MANY("scores.tooMany"),
  /// A text of numbers that is not in the OR-Library format. Facts: the line.
  NUMBERS("scores.numbers"),
  /// A capacity that is no whole number from 0. Facts: the donor, the value.
  CAPACITY("capacity.invalid"),
  /// A name that the table does not have. Facts: the name.
  NAME_UNKNOWN("name.unknown"),
  /// Two recipients or two donors of one name. Facts: the name.
  NAME_AMBIGUOUS("name.ambiguous"),
  /// More pins than donors wanted. Facts: the recipient, its pins, the donors wanted.
  PIN_PIN("pin.conflict"),
  /// A pin against a ban. Facts: recipient, donor.
  PIN_BAN("pin.banned"),
  /// A pin against an empty cell. Facts: recipient, donor.
  PIN_EMPTY("pin.notAllowed"),
  /// More pins than places. Facts: the donor, its pins, its places.
  PIN_CAPACITY("pin.capacity");

  private final String code;

  RoundFault(String code) {
    this.code = code;
  }

  /// Stable code, dotted.
  public String code() {
    return code;
  }
}
