/// The board on which days and events are drawn: as one picture, since a thousand controls would be
/// slow.
@NullMarked
package zveno.events.view.board;

import org.jspecify.annotations.NullMarked;
