/// Records of JDK types in, document bytes out.
@NullMarked
package zveno.reports;

import org.jspecify.annotations.NullMarked;
