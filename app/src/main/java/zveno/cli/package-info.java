/// The program without a window: one small class per command, answers as sentences or as JSON.
@NullMarked
package zveno.cli;

import org.jspecify.annotations.NullMarked;
