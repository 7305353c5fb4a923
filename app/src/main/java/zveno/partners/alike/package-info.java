/// Cards that may be of one organisation: which they are, how sure that is, and how two become one.
@NullMarked
package zveno.partners.alike;

import org.jspecify.annotations.NullMarked;
