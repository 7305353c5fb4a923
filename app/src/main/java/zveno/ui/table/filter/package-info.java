/// What a table is asked for, on screen: chips of the filters in force, the panel of one filter,
/// the menu of groups, the menu of a heading.
@NullMarked
package zveno.ui.table.filter;

import org.jspecify.annotations.NullMarked;
