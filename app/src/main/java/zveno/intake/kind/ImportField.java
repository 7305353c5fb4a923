package zveno.intake.kind;

import java.util.List;

/// A field that a kind takes from a column. A code `a+b` stands for a cell that feeds several
/// fields.
///
/// @param headings the words a column of it may have, in groups: an earlier group is preferred
public record ImportField(String code, Type type, List<List<String>> headings) {

  /// What a cell of the field is read as.
  public enum Type {
    TEXT,
    DATE,
    NUMBER
  }
}
