/// The plan on the workbench: schools of both sides, pairs, figures, fairness.
@NullMarked
package zveno.pairing.view.plan;

import org.jspecify.annotations.NullMarked;
