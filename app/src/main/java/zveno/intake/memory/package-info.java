/// What the user said of tables before.
@NullMarked
package zveno.intake.memory;

import org.jspecify.annotations.NullMarked;
