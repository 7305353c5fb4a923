/// The profile of an import: a small JSON file that fixes what would be guessed otherwise.
@NullMarked
package zveno.intake.profile;

import org.jspecify.annotations.NullMarked;
