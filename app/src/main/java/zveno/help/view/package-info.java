/// The help beside the screen: pages, contents, search, paper.
@NullMarked
package zveno.help.view;

import org.jspecify.annotations.NullMarked;
