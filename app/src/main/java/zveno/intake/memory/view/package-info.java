/// What imports have learned, as a page of the settings.
@NullMarked
package zveno.intake.memory.view;

import org.jspecify.annotations.NullMarked;
