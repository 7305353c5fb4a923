/// The plan of the school year as a table.
@NullMarked
package zveno.events.view.list;

import org.jspecify.annotations.NullMarked;
