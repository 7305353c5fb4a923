/// Why the plan is as it is: the pair in sight, «Почему не № 908?», the certificate.
@NullMarked
package zveno.pairing.view.why;

import org.jspecify.annotations.NullMarked;
