package zveno.reports.template;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import zveno.reports.template.TemplateRefusedException.Reason;

/// What a file asks for outside of itself. Links that a reader may click are let in; what Word
/// would fetch by itself is not.
final class Outside {

  private static final Pattern HARMLESS =
      Pattern.compile("(?:https?|mailto|tel):.*|#.*", Pattern.CASE_INSENSITIVE);

  /// Fields that fetch: other documents, pictures, programs.
  private static final Pattern FETCHING =
      Pattern.compile(
          "\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|RD|DATABASE)\\b");

  private Outside() {}

  static void relations(Document relations) throws TemplateRefusedException {
    for (Element one :
        SafeOpening.elements(relations.getElementsByTagNameNS("*", "Relationship"))) {
      if (!one.getAttribute("TargetMode").equalsIgnoreCase("External")) continue;
      String target = one.getAttribute("Target");
      boolean link = one.getAttribute("Type").endsWith("/hyperlink");
      if (!link || !HARMLESS.matcher(target).matches()) {
        throw new TemplateRefusedException(Reason.EXTERNAL, target);
      }
    }
  }

  /// The instructions of fields, each by itself and put together, for Word tears them.
  static void fields(Document text) throws TemplateRefusedException {
    StringBuilder apart = new StringBuilder();
    StringBuilder together = new StringBuilder();
    for (Element one : SafeOpening.elements(text.getElementsByTagNameNS(Wml.SPACE, "instrText"))) {
      apart.append(' ').append(one.getTextContent());
      together.append(one.getTextContent());
    }
    for (Element one : SafeOpening.elements(text.getElementsByTagNameNS(Wml.SPACE, "fldSimple"))) {
      apart.append(' ').append(one.getAttributeNS(Wml.SPACE, "instr"));
    }
    String all = apart.append(' ').append(together).toString().toUpperCase(Locale.ROOT);
    Matcher fetching = FETCHING.matcher(all);
    if (fetching.find()) throw new TemplateRefusedException(Reason.EXTERNAL, fetching.group(1));
  }
}
