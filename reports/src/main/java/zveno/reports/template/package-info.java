/// The user's own templates: a Word file with `{{поле}}` and data in, a Word file or faults with
/// their places out.
///
/// What can stand in a template is said once, as [Fields] of the record that a document is made
/// from: names for the palette and for the check, values for the filling. [WordTemplate] opens a
/// file, refuses what is not safe, checks it and fills it. Only the parts with text are touched;
/// all the rest of the file goes over byte by byte.
@NullMarked
package zveno.reports.template;

import org.jspecify.annotations.NullMarked;
