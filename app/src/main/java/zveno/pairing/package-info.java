/// Pairs of schools: a round of scores with its places, pins and bans, the best plan and why it is
/// so.
@NullMarked
package zveno.pairing;

import org.jspecify.annotations.NullMarked;
