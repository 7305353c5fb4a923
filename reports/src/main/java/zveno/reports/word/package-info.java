/// Word documents written as XML: page, styles, stamp, heading, table, chart, signature.
@NullMarked
package zveno.reports.word;

import org.jspecify.annotations.NullMarked;
