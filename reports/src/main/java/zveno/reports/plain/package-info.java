/// Any table as a document: what stands in it is decided by who asks for it.
@NullMarked
package zveno.reports.plain;

import org.jspecify.annotations.NullMarked;
