/// The first screen: what features say that wants attention. Knows no feature.
@NullMarked
package zveno.home;

import org.jspecify.annotations.NullMarked;
