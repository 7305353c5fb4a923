/// What a feature hands over so that its records can be brought in, and what it gets.
@NullMarked
package zveno.intake.kind;

import org.jspecify.annotations.NullMarked;
