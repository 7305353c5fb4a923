/// Partners that come from files: what headings mean, what cells say, which rows are one partner.
@NullMarked
package zveno.partners.incoming;

import org.jspecify.annotations.NullMarked;
