/// The help of the program: pages of markdown, what is found in them, and how they stand on paper.
@NullMarked
package zveno.help;

import org.jspecify.annotations.NullMarked;
