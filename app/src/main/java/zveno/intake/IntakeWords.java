package zveno.intake;

import java.util.List;
import java.util.regex.Pattern;
import zveno.intake.cells.IntakeException;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.RowDoubt;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// The sentences for what is refused and for what deserves a second look.
public final class IntakeWords {

  /// The first fact of a text whose quote is never closed; the second is its record.
  private static final String UNCLOSED = "quote";

  private static final String UNKNOWN_KIND = "intake.fileKind.other";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Messages messages;

  public IntakeWords(Messages messages) {
    this.messages = messages;
  }

  /// Why a file was not taken and what to do about it.
  public String text(IntakeException refused) {
    String key = "intake.refused." + refused.fault().code();
    List<String> facts = refused.facts();
    // a kind of file may have its own sentence
    if (facts.size() == 1 && messages.has(key + "." + facts.getFirst())) {
      return messages.get(key + "." + facts.getFirst());
    }
    return switch (refused.fault()) {
      case FILE_UNSUPPORTED -> messages.get(fileKind(facts.getFirst()));
      case FILE_IN_USE ->
          facts.getFirst().isEmpty()
              ? messages.get("intake.fileInUse.unknown")
              : messages.get(key, facts.getFirst());
      case HEADING_MISSING -> messages.get(missing(key, facts));
      case HEADING_AMBIGUOUS -> ambiguous(key, facts);
      case FILE_DAMAGED ->
          facts.size() > 1 && facts.getFirst().equals(UNCLOSED)
              ? messages.get("intake.fileDamaged.quote", facts.get(1))
              : messages.get(key);
      case PROFILE_INVALID -> profile(key, facts);
      case HEADING_UNKNOWN -> messages.get(key, facts.get(1), field(facts.get(0)));
      default -> messages.get(key, facts.toArray());
    };
  }

  /// The facts are the fields that tell a record of the kind; where one has a sentence of its own,
  /// that is the key.
  private String missing(String key, List<String> facts) {
    return facts.stream()
        .map(field -> "intake.headingMissing." + field)
        .filter(messages::has)
        .findFirst()
        .orElse(key);
  }

  private String ambiguous(String key, List<String> facts) {
    return facts.get(2).equals(facts.get(3))
        ? messages.get("intake.headingAmbiguous.equal", facts.get(2), facts.get(4), facts.get(5))
        : messages.get(key, facts.get(2), facts.get(3), field(facts.get(1)));
  }

  /// The fact is a key of the profile; where it is empty the whole file cannot be read, from the
  /// line of the second fact if there is one.
  private String profile(String key, List<String> facts) {
    if (!facts.getFirst().isEmpty()) {
      return messages.get(key, facts.getFirst());
    }
    return facts.size() > 1
        ? messages.get("intake.profileInvalid.line", facts.get(1))
        : messages.get("intake.profileInvalid.whole");
  }

  private String fileKind(String kind) {
    String key = "intake.fileKind." + kind;
    return messages.has(key) ? key : UNKNOWN_KIND;
  }

  private String field(String code) {
    String key = "intake.field." + code;
    return messages.has(key) ? messages.get(key) : code;
  }

  /// The sentence of a problem.
  public String text(RowDoubt doubt) {
    String key = "intake.problem." + doubt.code().code();
    String own = key + "." + doubt.field();
    if (messages.has(own)) return messages.get(own, doubt.value());
    return messages.get(
        doubt.code() == DoubtCode.DATE_INVALID ? key + date(doubt.value()) : key, doubt.value());
  }

  /// Whether somebody wrote a day that is not in the calendar, a year alone, or no date at all.
  private static String date(String text) {
    if (RussianDate.isShaped(text)) return "";
    return YEAR.matcher(text).matches() ? ".year" : ".words";
  }

  /// The word for how bad it is.
  static String severity(DoubtCode code) {
    return code.error() ? "error" : "warning";
  }

  String reasonHeading() {
    return messages.get("intake.rejects.heading");
  }

  String rejectsSheet() {
    return messages.get("intake.rejects.sheet");
  }
}
