/// Documents: what the base knows, made into the records that reports are written from.
@NullMarked
package zveno.reporting;

import org.jspecify.annotations.NullMarked;
