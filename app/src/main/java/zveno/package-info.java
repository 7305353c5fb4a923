/// The program: everything is created in one place and nothing else lives here.
@NullMarked
package zveno;

import org.jspecify.annotations.NullMarked;
