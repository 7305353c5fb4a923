package zveno.reports.paper;

import java.time.LocalDate;
import java.util.Optional;

/// Who approves the document, or what approved it.
public sealed interface Stamp {

  /// «УТВЕРЖДАЮ»: a person signs; without a date a place for it is left.
  ///
  /// @param name initials and surname
  record ByPerson(String position, String name, Optional<LocalDate> date) implements Stamp {}

  /// «УТВЕРЖДЕНА приказом …»: another document approved it.
  ///
  /// @param issuer whose act it is, in the genitive, may be empty
  /// @param number without the sign «№»
  record ByAct(Act act, String issuer, LocalDate date, String number) implements Stamp {}

  /// «УТВЕРЖДЕНА педагогическим советом (протокол от … № …)»: a body approved it.
  ///
  /// @param body in the instrumental case
  /// @param number of the protocol, without the sign «№»
  record ByBody(String body, LocalDate date, String number) implements Stamp {}

  /// The acts that approve documents.
  enum Act {
    ORDER,
    DIRECTIVE,
    DECISION,
    PROTOCOL,
    DECREE
  }
}
