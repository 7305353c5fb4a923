/// What stands on the workbench: one round with its best plan, what a change would cost, and the
/// words for it.
@NullMarked
package zveno.pairing.view.bench;

import org.jspecify.annotations.NullMarked;
