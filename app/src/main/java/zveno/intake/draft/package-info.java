/// A file that is brought in step by step: what it is, what its columns mean, what it would do.
@NullMarked
package zveno.intake.draft;

import org.jspecify.annotations.NullMarked;
