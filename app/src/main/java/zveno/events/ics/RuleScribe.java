package zveno.events.ics;

import biweekly.ICalDataType;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;

/// Keeps the text of a rule beside what the library makes of it, for the library drops what it does
/// not understand.
final class RuleScribe extends RecurrenceRuleScribe {
  static final String TEXT = "X-ZVENO-TEXT";

  @Override
  protected RecurrenceRule _parseText(
      String value, ICalDataType type, ICalParameters parameters, ParseContext context) {
    parameters.replace(TEXT, value);
    return super._parseText(value, type, parameters, context);
  }
}
