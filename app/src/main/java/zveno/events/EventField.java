package zveno.events;

import java.util.Optional;

/// A field of an event, the same for cells on screen, import, export and history.
public enum EventField {
  TITLE("title"),
  FORM("form", Shape.CHOICE),
  /// The first day; a cell of it may say all of when: «12–14 сентября», «I квартал».
  START("start", Shape.DATE),
  END("end", Shape.DATE),
  PRECISION("precision", Shape.CODE),
  TIME("time"),
  HOST("host"),
  PLACE("place"),
  CITY("city"),
  COUNTRY("country"),
  RESPONSIBLE("responsible", Shape.NAMES),
  AUDIENCE("audience", Shape.NAMES),
  LEVEL("level", Shape.CHOICE),
  MODE("mode", Shape.CODE),
  DIRECTION("direction", Shape.CHOICE),
  KIND("kind", Shape.CODE),
  SIGNIFICANCE("significance", Shape.CODES),
  STAGE("stage"),
  PLANNED("planned", Shape.NUMBER),
  PLANNED_TEACHERS("plannedTeachers", Shape.NUMBER),
  PLANNED_PUPILS("plannedPupils", Shape.NUMBER),
  PLANNED_PARENTS("plannedParents", Shape.NUMBER),
  ACTUAL("actual", Shape.NUMBER),
  ACTUAL_TEACHERS("actualTeachers", Shape.NUMBER),
  ACTUAL_PUPILS("actualPupils", Shape.NUMBER),
  ACTUAL_PARENTS("actualParents", Shape.NUMBER),
  STATUS("status", Shape.CODE),
  REASON("reason"),
  ORGANIZATIONS("organizations", Shape.NAMES),
  PARTICIPANTS("participants", Shape.NAMES),
  DISTRICTS("districts", Shape.NUMBER),
  EXPECTED("expectedResult"),
  RESULT("result"),
  PRODUCT("product"),
  HANDOUTS("handouts"),
  LINKS("links", Shape.NAMES),
  NOTE("note");

  /// What a cell of the field holds.
  public enum Shape {
    /// One text.
    TEXT,
    /// One value of a list that the user edits.
    CHOICE,
    /// One value of a fixed list.
    CODE,
    /// Several of them.
    CODES,
    /// A whole number.
    NUMBER,
    /// When, as people write it.
    DATE,
    /// Several texts, split at «;» and line ends.
    NAMES
  }

  private final String code;
  private final Shape shape;

  EventField(String code) {
    this(code, Shape.TEXT);
  }

  EventField(String code, Shape shape) {
    this.code = code;
    this.shape = shape;
  }

  /// The name of the field in profiles and answers of the command line.
  public String code() {
    return code;
  }

  public Shape shape() {
    return shape;
  }

  /// The key of its heading among the messages.
  public String headingKey() {
    return "events.field." + code;
  }

  public static Optional<EventField> of(String code) {
    for (EventField field : values()) if (field.code.equals(code)) return Optional.of(field);
    return Optional.empty();
  }
}
