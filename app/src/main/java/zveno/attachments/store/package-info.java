/// Attachments in the base, their bytes on the shelf beside it.
@NullMarked
package zveno.attachments.store;

import org.jspecify.annotations.NullMarked;
