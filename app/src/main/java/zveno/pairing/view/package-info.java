/// The screen «Пары»: the list of rounds and the workbench of one.
@NullMarked
package zveno.pairing.view;

import org.jspecify.annotations.NullMarked;
