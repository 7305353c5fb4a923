package zveno.pairing;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/// A round that is not taken.
public final class RoundException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final RoundFault fault;
  private final transient List<Object> facts;
  private final List<String> candidates;
  private String file = "";

  public RoundException(RoundFault fault, Object... facts) {
    this(fault, List.of(), facts);
  }

  public RoundException(RoundFault fault, List<String> candidates, Object... facts) {
    super(fault.code() + " " + List.of(facts));
    this.fault = fault;
    this.facts = List.of(facts);
    this.candidates = List.copyOf(candidates);
  }

  /// The same, found in this file.
  public RoundException in(Path where) {
    file = where.toString();
    return this;
  }

  /// The file it is about; empty for the round itself.
  public String file() {
    return file;
  }

  public RoundFault fault() {
    return fault;
  }

  /// What the text of the fault names.
  public List<Object> facts() {
    return facts;
  }

  /// Names or keys that could have been meant.
  public List<String> candidates() {
    return candidates;
  }
}
