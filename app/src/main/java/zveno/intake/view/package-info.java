/// The screen that brings a file in, in four steps: file, columns, check, result.
@NullMarked
package zveno.intake.view;

import org.jspecify.annotations.NullMarked;
