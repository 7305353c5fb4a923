/// Our own organisation and who answers for its documents, as a page of the settings.
@NullMarked
package zveno.partners.view.own;

import org.jspecify.annotations.NullMarked;
