/// Organisations, contacts, agreements and partnerships: what they are and the rules for them.
@NullMarked
package zveno.partners;

import org.jspecify.annotations.NullMarked;
