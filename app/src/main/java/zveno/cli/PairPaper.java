package zveno.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import zveno.files.TargetFile;
import zveno.pairing.Plan;
import zveno.pairing.PlanWords;
import zveno.reporting.FileForm;
import zveno.reporting.PairsDocument;
import zveno.reports.PairsReport;
import zveno.reports.ReportWriter;

/// Writes a plan into a file.
record PairPaper(Call call, PairAnswer answer) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  void write(Plan plan, FileForm form, Path file) throws IOException {
    if (form == FileForm.JSON) {
      byte[] bytes = MAPPER.writeValueAsBytes(answer.json());
      TargetFile.replace(file, out -> out.write(bytes));
      return;
    }
    PairsReport report = new PairsDocument(new PlanWords(call.messages())).of(plan, call.today());
    TargetFile.replace(file, out -> new ReportWriter().write(report, form.report(), out));
  }
}
