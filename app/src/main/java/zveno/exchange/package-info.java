/// The store folder, safety copies and exchange files: facts, rules and refusals.
@NullMarked
package zveno.exchange;

import org.jspecify.annotations.NullMarked;
