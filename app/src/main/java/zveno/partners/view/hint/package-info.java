/// That a card may be a second one of its organisation: told in the table, in the card and while
/// one types.
@NullMarked
package zveno.partners.view.hint;

import org.jspecify.annotations.NullMarked;
