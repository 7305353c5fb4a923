/// Tables of a base as its own schema version has them, without the generated classes, which know
/// only the newest.
@NullMarked
package zveno.database.shape;

import org.jspecify.annotations.NullMarked;
