/// Rounds as the base keeps them: schools, scores, places, what the user fixed, the plan and its
/// variants.
@NullMarked
package zveno.pairing.kept;

import org.jspecify.annotations.NullMarked;
