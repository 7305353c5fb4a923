/// The journal in the base: records what a change did to each record, and takes it back.
@NullMarked
package zveno.changes.store;

import org.jspecify.annotations.NullMarked;
