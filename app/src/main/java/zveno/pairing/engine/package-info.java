/// The solver: a transportation problem on primitive arrays, exact in whole numbers.
///
/// Recipients and donors are numbers in their canonical order; costs are to be made small. Nodes of
/// the residual graph are numbered donors first, then the sink, then recipients.
@NullMarked
package zveno.pairing.engine;

import org.jspecify.annotations.NullMarked;
