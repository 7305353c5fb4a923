/// The screen «Отчёты»: documents and templates, their pages, and the figures in them; and the look
/// of documents among the settings.
@NullMarked
package zveno.reporting.view;

import org.jspecify.annotations.NullMarked;
