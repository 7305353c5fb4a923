/// The lists of values that the user edits: districts, kinds, forms of events …
@NullMarked
package zveno.lists;

import org.jspecify.annotations.NullMarked;
