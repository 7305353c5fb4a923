/// Records of JDK types in, document bytes out.
///
/// A document is a record of this package that implements [Report]: a [zveno.reports.paper.Paper]
/// (owner, date, style, stamp, signature) and a content record of the document's own package, where
/// its writers stand too. Permitted types of a sealed interface must share its package on the class
/// path, and packages know each other in one direction only: `reports` → documents → `word`, `pdf`,
/// `excel` → `charts`, `ooxml`, `paper`, `words`, `table`. To add a document: a package with
/// content record and writers, a record here, a case in [ReportWriter], a bundle under
/// zveno/reports.
///
/// ```java
/// var paper = Paper.plain("ИМЦ Невского района", today, StyleProfile.GOST_2025);
/// var table = new PartnersTable(PartnersForm.FULL, false, period, "", lines, totals);
/// new ReportWriter().write(new PartnersReport(paper, table), ReportFormat.DOCX, out);
/// ```
@NullMarked
package zveno.reports;

import org.jspecify.annotations.NullMarked;
