/// Pages of documents drawn on the screen as they stand in the file.
@NullMarked
package zveno.ui.paper;

import org.jspecify.annotations.NullMarked;
