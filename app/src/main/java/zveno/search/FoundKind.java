package zveno.search;

/// What kind of record was found, in the order in which kinds are shown.
public enum FoundKind {
  PARTNER,
  EVENT,
  ROUND,
  /// A contact person; its id is that of the partner it belongs to.
  CONTACT,
  /// A file; its id is that of the record it hangs on.
  FILE,
  /// A file of an event; its id is that of the event.
  EVENT_FILE,
  /// A record in the trash.
  DELETED
}
