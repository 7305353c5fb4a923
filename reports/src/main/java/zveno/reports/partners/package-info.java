/// The document «Социальные партнёры»: its input records and its writers.
@NullMarked
package zveno.reports.partners;

import org.jspecify.annotations.NullMarked;
