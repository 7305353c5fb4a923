/// Papers about one event as its card and its row offer them.
@NullMarked
package zveno.events.view.papers;

import org.jspecify.annotations.NullMarked;
