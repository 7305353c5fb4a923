/// The base on disk: open, migrate, one writer, transactions. Generated jOOQ lies beside it.
@NullMarked
package zveno.database;

import org.jspecify.annotations.NullMarked;
