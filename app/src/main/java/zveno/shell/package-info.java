/// The window around the screens; knows every feature.
@NullMarked
package zveno.shell;

import org.jspecify.annotations.NullMarked;
