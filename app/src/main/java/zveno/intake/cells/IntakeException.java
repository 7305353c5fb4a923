package zveno.intake.cells;

import java.io.Serial;
import java.util.List;

/// A file that is not taken. Carries facts for the text of its code, in the order of its holes, and
/// the candidates to choose from.
public final class IntakeException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final IntakeFault fault;
  private final List<String> facts;
  private final List<String> candidates;

  public IntakeException(IntakeFault fault, String... facts) {
    this(fault, List.of(facts), List.of());
  }

  public IntakeException(IntakeFault fault, List<String> facts, List<String> candidates) {
    super(fault.code() + " " + facts);
    this.fault = fault;
    this.facts = List.copyOf(facts);
    this.candidates = List.copyOf(candidates);
  }

  public IntakeException(IntakeFault fault, Throwable cause, String... facts) {
    this(fault, facts);
    initCause(cause);
  }

  /// The reason.
  public IntakeFault fault() {
    return fault;
  }

  /// What the text of the reason names: a part, a sheet, a heading, a kind of file.
  public List<String> facts() {
    return facts;
  }

  /// Sheets, headings or fields that could have been meant.
  public List<String> candidates() {
    return candidates;
  }
}
