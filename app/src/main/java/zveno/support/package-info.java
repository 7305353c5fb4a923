/// What is handed to whoever helps with the program: how it runs here, without personal data.
@NullMarked
package zveno.support;

import org.jspecify.annotations.NullMarked;
