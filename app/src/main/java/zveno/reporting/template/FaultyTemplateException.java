package zveno.reporting.template;

import java.util.List;
import zveno.reports.template.TemplateFault;

/// A template cannot be filled; nothing was written.
public final class FaultyTemplateException extends Exception {
  private static final long serialVersionUID = 1;

  private final String title;
  private final transient List<TemplateFault> faults;

  public FaultyTemplateException(String title, List<TemplateFault> faults) {
    super(faults.size() + " faults");
    this.title = title;
    this.faults = List.copyOf(faults);
  }

  /// Of the template.
  public String title() {
    return title;
  }

  public List<TemplateFault> faults() {
    return faults;
  }
}
