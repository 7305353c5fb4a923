/// The palette: one field for commands, screens and records.
@NullMarked
package zveno.search.view;

import org.jspecify.annotations.NullMarked;
