/// Duplicates in the base: what the user said of couples, and two cards made one.
@NullMarked
package zveno.partners.alike.store;

import org.jspecify.annotations.NullMarked;
