/// Coverage on its way into documents: the matrix, its figures.
@NullMarked
package zveno.reporting.coverage;

import org.jspecify.annotations.NullMarked;
