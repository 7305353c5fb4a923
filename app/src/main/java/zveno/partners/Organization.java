package zveno.partners;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// An organisation. Empty texts stand for «unknown»; type, kind, department and district are names
/// of editable lists.
///
/// @param addresses the first is the main one
public record Organization(
    UUID id,
    String name,
    String shortName,
    String number,
    List<String> aliases,
    String type,
    String kind,
    String department,
    String founder,
    Set<EducationLevel> levels,
    String district,
    String city,
    String country,
    List<String> addresses,
    List<PhoneText> phones,
    String email,
    String site,
    String inn,
    String kpp,
    String ogrn,
    String head,
    String headPosition,
    boolean ours,
    String note) {

  /// The name to call it by: the short one, else the full one.
  public String callName() {
    return shortName.isEmpty() ? name : shortName;
  }
}
