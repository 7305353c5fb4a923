/// Files that hang on records: kept by their content, written through the journal.
@NullMarked
package zveno.attachments;

import org.jspecify.annotations.NullMarked;
