package zveno.events.series;

/// How something repeats.
public sealed interface Rule permits Repeat, ForeignRule, UnsupportedRule {
  /// As RRULE text, without the name of the property.
  String text();
}
