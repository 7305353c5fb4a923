/// One journal of changes behind undo, redo, history, the trash and taking back an import.
@NullMarked
package zveno.changes;

import org.jspecify.annotations.NullMarked;
