package zveno.intake.draft;

import java.util.List;
import java.util.Optional;

/// A column of a file, and what it is taken for.
///
/// @param column counted from zero
/// @param letter as Excel shows it
/// @param samples texts of its first filled cells
/// @param field the field it feeds (`a+b` for several); empty where it is left out
public record ColumnLook(
    int column,
    String letter,
    String heading,
    List<String> samples,
    Optional<String> field,
    Confidence confidence) {}
