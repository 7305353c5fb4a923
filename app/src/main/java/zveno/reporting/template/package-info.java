/// Documents from the user's own Word templates: which templates there are, what can stand in them,
/// and what comes of them.
@NullMarked
package zveno.reporting.template;

import org.jspecify.annotations.NullMarked;
