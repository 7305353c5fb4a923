/// What cards of records have in common: tabs, parts that scroll, blocks of records.
@NullMarked
package zveno.ui.card;

import org.jspecify.annotations.NullMarked;
