/// The score table of a round, edited in place.
@NullMarked
package zveno.pairing.view.scores;

import org.jspecify.annotations.NullMarked;
