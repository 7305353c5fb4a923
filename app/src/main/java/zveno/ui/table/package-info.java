/// Tables as the program has them: edited in place, selection kept by ids, arrangement kept between
/// starts.
@NullMarked
package zveno.ui.table;

import org.jspecify.annotations.NullMarked;
