/// Partners in the base.
@NullMarked
package zveno.partners.store;

import org.jspecify.annotations.NullMarked;
