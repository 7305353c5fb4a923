/// Russian text: the words of the program, plural forms, dates, numbers, order and likeness of
/// names.
@NullMarked
package zveno.text;

import org.jspecify.annotations.NullMarked;
