/// What every screen is made of: work in the background, theme, commands, dialogs, tables. Knows no
/// feature.
@NullMarked
package zveno.ui;

import org.jspecify.annotations.NullMarked;
