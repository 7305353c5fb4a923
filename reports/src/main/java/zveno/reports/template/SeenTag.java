package zveno.reports.template;

import org.w3c.dom.Element;

/// A tag where it stands.
///
/// @param text of the paragraph
record SeenTag(
    Tag tag, Element paragraph, RunText text, TemplatePlace place, TemplateFault.Spot spot) {}
