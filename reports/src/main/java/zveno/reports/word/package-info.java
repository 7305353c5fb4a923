/// Thin layer over POI's Word documents: page, styles, stamp, heading, table, chart, signature.
@NullMarked
package zveno.reports.word;

import org.jspecify.annotations.NullMarked;
