package zveno.cli;

import java.util.List;
import java.util.Map;
import zveno.reporting.template.FaultyTemplateException;
import zveno.reporting.template.TemplateWords;
import zveno.reports.template.TemplateFault;
import zveno.reports.template.TemplateRefusedException;
import zveno.text.Messages;

/// Refusals of a template of Word.
record TemplateRefusals(Messages messages) {
  Refusal of(TemplateRefusedException e) {
    String code =
        switch (e.reason()) {
          case NOT_WORD, OLD_WORD -> "template.notWord";
          case DAMAGED -> "template.damaged";
          case PROTECTED -> "template.protected";
          case TOO_BIG -> "template.tooBig";
          case MACROS, EXTERNAL -> "template.unsafe";
        };
    String text = new TemplateWords(messages).text(e);
    return new Refusal(Refusal.INPUT, code, text, null, List.of());
  }

  Refusal of(FaultyTemplateException e) {
    TemplateWords words = new TemplateWords(messages);
    TemplateFault first = e.faults().getFirst();
    String text =
        messages.get(
            "cli.refusal.template",
            e.title(),
            words.place(first.place()),
            words.text(first),
            e.faults().size());
    List<Map<String, Object>> all =
        e.faults().stream()
            .map(
                fault ->
                    Map.<String, Object>of(
                        "tag", fault.tag(),
                        "place", words.place(fault.place()),
                        "text", words.text(fault),
                        "near", fault.near()))
            .toList();
    return new Refusal(Refusal.INPUT, "template.faulty", text, null, all);
  }
}
