/// The files of a record on its card.
@NullMarked
package zveno.partners.view.files;

import org.jspecify.annotations.NullMarked;
