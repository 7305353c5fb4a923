/// Pages drawn from top to bottom, and what they become: a PDF, or pictures on the screen. There
/// are no templates, so nothing is compiled and nothing can be smuggled in.
@NullMarked
package zveno.reports.pdf;

import org.jspecify.annotations.NullMarked;
