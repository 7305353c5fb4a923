/// One field of many partners changed at once, with a look at what it comes to beforehand.
@NullMarked
package zveno.partners.view.bulk;

import org.jspecify.annotations.NullMarked;
