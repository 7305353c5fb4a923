package zveno.reporting.desk;

import java.util.List;

/// A field in the palette.
///
/// @param tag as it is put into a template
/// @param sample what would stand in its place for the first partner
/// @param forms words for the forms it can be wanted in
/// @param inside the list between whose tags it is known, empty for everywhere
public record FieldLine(
    String name, String tag, String meaning, String sample, List<String> forms, String inside) {}
