package zveno.reports.partners;

import java.util.List;
import java.util.OptionalInt;

/// A partner as it stands in the table. Empty texts stand for «unknown»; type, form, model,
/// satisfaction and readiness are finished words.
///
/// @param name the full name
/// @param shortName empty when it has none
/// @param contacts the first is the main one
/// @param agreements in the order of the cell
/// @param events how many joint events there were in the period
/// @param joint what they were
/// @param teachers how many of them took part
/// @param pupils how many of them took part
public record PartnerLine(
    String name,
    String shortName,
    String type,
    String department,
    String founder,
    String district,
    String city,
    String country,
    String address,
    String site,
    List<ContactLine> contacts,
    List<String> directions,
    String form,
    String model,
    List<AgreementLine> agreements,
    OptionalInt events,
    List<JointEvent> joint,
    OptionalInt teachers,
    OptionalInt pupils,
    String result,
    String satisfaction,
    String readiness) {

  public PartnerLine {
    contacts = List.copyOf(contacts);
    directions = List.copyOf(directions);
    agreements = List.copyOf(agreements);
    joint = List.copyOf(joint);
  }
}
