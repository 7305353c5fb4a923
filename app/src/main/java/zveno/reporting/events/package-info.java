/// Events on their way into documents: plans, journals, registration sheets.
@NullMarked
package zveno.reporting.events;

import org.jspecify.annotations.NullMarked;
