/// Variants of a plan side by side.
@NullMarked
package zveno.pairing.view.variants;

import org.jspecify.annotations.NullMarked;
