/// Taking tables of office files into the program; knows no feature, a feature hands over its kind.
@NullMarked
package zveno.intake;

import org.jspecify.annotations.NullMarked;
