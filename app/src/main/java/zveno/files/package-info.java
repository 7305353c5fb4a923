/// Files that the program leaves for the user: replaced whole or not at all.
@NullMarked
package zveno.files;

import org.jspecify.annotations.NullMarked;
