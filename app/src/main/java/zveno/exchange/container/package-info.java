/// The bytes of a `.zveno` file: a header in the clear, a zip of parts, a seal over both.
@NullMarked
package zveno.exchange.container;

import org.jspecify.annotations.NullMarked;
