/// Rounds of pairing in the base.
@NullMarked
package zveno.pairing.store;

import org.jspecify.annotations.NullMarked;
