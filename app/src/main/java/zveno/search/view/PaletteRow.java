package zveno.search.view;

/// What the list of the palette shows one below the other.
public sealed interface PaletteRow {
  /// The head of a group.
  ///
  /// @param count «6 из 128» where not all are shown, else empty
  record Head(String title, String count) implements PaletteRow {}

  /// Something that can be chosen.
  record Line(Choice choice) implements PaletteRow {}
}
