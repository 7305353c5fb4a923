/// Saved views of a table: a filter, an order, groups, columns under a name.
@NullMarked
package zveno.ui.table.views;

import org.jspecify.annotations.NullMarked;
