/// The screen of cards that may be of one organisation.
@NullMarked
package zveno.partners.alike.view;

import org.jspecify.annotations.NullMarked;
