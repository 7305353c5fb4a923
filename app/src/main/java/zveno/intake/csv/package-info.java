/// Reads comma, semicolon and tab separated text in the encodings that are met.
@NullMarked
package zveno.intake.csv;

import org.jspecify.annotations.NullMarked;
