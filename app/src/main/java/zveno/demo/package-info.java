/// The demo district «Заречный район»: invented schools from № 901 on, invented people and firms.
@NullMarked
package zveno.demo;

import org.jspecify.annotations.NullMarked;
