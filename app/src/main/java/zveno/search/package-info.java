/// One index over the records of all features: what is looked for is found by title first, then by
/// anything else that is known.
@NullMarked
package zveno.search;

import org.jspecify.annotations.NullMarked;
