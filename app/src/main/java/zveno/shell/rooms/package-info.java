/// The features in the window: each room puts the screens of one feature together.
@NullMarked
package zveno.shell.rooms;

import org.jspecify.annotations.NullMarked;
