/// Reads a base file before H2 does, and tells whether it holds nothing but our schema.
@NullMarked
package zveno.database.vet;

import org.jspecify.annotations.NullMarked;
