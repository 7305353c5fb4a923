/// Thin layer over POI's Word documents: page, styles, stamp, heading, table, signature.
@NullMarked
package zveno.reports.word;

import org.jspecify.annotations.NullMarked;
