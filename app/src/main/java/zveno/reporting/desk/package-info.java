/// What the screen «Отчёты» asks for: a document made ready to be looked at, and written.
@NullMarked
package zveno.reporting.desk;

import org.jspecify.annotations.NullMarked;
