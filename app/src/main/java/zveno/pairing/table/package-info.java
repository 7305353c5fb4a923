/// Rounds and score tables as files.
@NullMarked
package zveno.pairing.table;

import org.jspecify.annotations.NullMarked;
