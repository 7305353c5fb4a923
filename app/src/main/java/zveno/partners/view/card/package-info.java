/// The card of one partner beside the table: requisites, form, contacts, agreements, history.
@NullMarked
package zveno.partners.view.card;

import org.jspecify.annotations.NullMarked;
