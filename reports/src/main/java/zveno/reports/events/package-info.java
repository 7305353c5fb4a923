/// Events as documents: plan, plan of a month, cyclogram, journal, registration sheet.
@NullMarked
package zveno.reports.events;

import org.jspecify.annotations.NullMarked;
