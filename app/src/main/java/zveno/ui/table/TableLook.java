package zveno.ui.table;

import zveno.ui.Theme;

/// What every table needs of the window: the size of the letters and the user's arrangement.
public record TableLook(Theme theme, Arrangements arrangements) {}
