/// Fields that are written as they are left, in sections: what cards and settings are made of.
@NullMarked
package zveno.ui.form;

import org.jspecify.annotations.NullMarked;
