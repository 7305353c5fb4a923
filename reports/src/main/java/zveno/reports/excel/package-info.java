/// Thin layer over fastexcel: sheets that print well, real numbers and dates, texts that stay
/// texts.
@NullMarked
package zveno.reports.excel;

import org.jspecify.annotations.NullMarked;
