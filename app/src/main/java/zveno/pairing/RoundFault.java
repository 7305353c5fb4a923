package zveno.pairing;

/// Why a round is refused; the code is what the command line answers. Facts stand in the order of
/// the holes of the text.
public enum RoundFault {
  /// The round or the earlier plan is no JSON object. Facts: the line.
  ROUND_UNREADABLE("round.unreadable"),
  /// A key that is not known. Facts: the key, the known ones.
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
  /// A row that sums up among the recipients. Facts: row, what stands there.
  TOTAL_ROW("scores.totalRow"),
  /// A column that sums up among the donors. Facts: column, what stands there.
  TOTAL_COLUMN("scores.totalColumn"),
  /// A table without a recipient. Facts: none.
  NO_RECIPIENTS("scores.noRecipients"),
  /// More pairs than fit into memory. Facts: none.
  TOO_MANY("scores.tooMany"),
  /// A text of numbers that is not in the OR-Library format. Facts: the line.
  NUMBERS("scores.numbers"),
  /// The same pair twice in such a text. Facts: the line, the pair.
  NUMBERS_TWICE("scores.pairTwice"),
  /// A capacity that is no whole number from 0 or too great. Facts: the donor, the value.
  CAPACITY("capacity.invalid"),
  /// Two capacities of one donor. Facts: the donor, both.
  CAPACITY_TWICE("capacity.twice"),
  /// A name that the table does not have. Facts: the name.
  NAME_UNKNOWN("name.unknown"),
  /// A name too long for any document. Facts: its beginning, its length, the most.
  NAME_TOO_LONG("name.tooLong"),
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
