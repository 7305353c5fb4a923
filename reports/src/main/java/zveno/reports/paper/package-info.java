/// What every document has whatever it is about: owner, date, style, stamp, signature.
@NullMarked
package zveno.reports.paper;

import org.jspecify.annotations.NullMarked;
