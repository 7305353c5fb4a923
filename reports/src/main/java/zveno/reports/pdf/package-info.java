/// PDF pages drawn from top to bottom with JasperReports: no templates, so nothing is compiled.
@NullMarked
package zveno.reports.pdf;

import org.jspecify.annotations.NullMarked;
