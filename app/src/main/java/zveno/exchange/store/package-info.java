/// Opens, keeps, copies and restores a store; the only place that lets H2 at a base file.
@NullMarked
package zveno.exchange.store;

import org.jspecify.annotations.NullMarked;
