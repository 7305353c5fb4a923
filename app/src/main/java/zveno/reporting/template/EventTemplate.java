package zveno.reporting.template;

import java.io.IOException;
import java.io.InputStream;
import zveno.reports.template.TemplateRefusedException;
import zveno.reports.template.WordTemplate;

/// The templates of papers about one event.
public enum EventTemplate {
  PROGRAMME("programme", "programme"),
  EVENT_NOTE("event-note", "event-note"),
  /// For each of those who came by name.
  CERTIFICATES("certificates", "certificate");

  private final String code;
  private final String file;

  EventTemplate(String code, String file) {
    this.code = code;
    this.file = file;
  }

  /// What it is called on the command line and in the log.
  public String code() {
    return code;
  }

  /// The key of its title.
  public String titleKey() {
    return "template.event." + this;
  }

  public WordTemplate open() throws IOException, TemplateRefusedException {
    String resource = "/zveno/templates/" + file + ".docx";
    try (InputStream in = EventTemplate.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      return WordTemplate.open(in.readAllBytes());
    }
  }
}
