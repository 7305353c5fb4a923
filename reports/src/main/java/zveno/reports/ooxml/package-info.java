/// Files of Office from below: XML, parts, and what ties the parts together.
@NullMarked
package zveno.reports.ooxml;

import org.jspecify.annotations.NullMarked;
