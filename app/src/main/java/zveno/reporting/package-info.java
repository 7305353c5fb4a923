/// The base on its way out: tables for other programs, and the records that documents are written
/// from.
@NullMarked
package zveno.reporting;

import org.jspecify.annotations.NullMarked;
