/// Plain tables out of the program: csv and xlsx, for Excel and for our own import.
@NullMarked
package zveno.tables;

import org.jspecify.annotations.NullMarked;
