package zveno.partners;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zveno.partners.FormFinding.Reason;

/// The form of interaction follows from types and departments of the members: all equal is
/// horizontal, different types in one department vertical, different departments mixed.
///
/// @param level what is compared as type: a school and a gymnasium are one type but two kinds
public record FormRule(Level level) {

  /// What is compared.
  public enum Level {
    TYPE,
    KIND
  }

  /// Every member must have a department and a type (kind), else nothing is determined.
  public FormFinding of(List<FormMember> members) {
    if (members.size() < 2) {
      return undetermined(Reason.NOBODY_TO_COMPARE, members, List.of());
    }
    List<FormMember> noDepartment = lacking(members, FormMember::department);
    if (!noDepartment.isEmpty()) {
      return undetermined(Reason.DEPARTMENT_UNKNOWN, members, noDepartment);
    }
    List<FormMember> noType = lacking(members, this::type);
    if (!noType.isEmpty()) {
      return undetermined(Reason.TYPE_UNKNOWN, members, noType);
    }
    boolean oneType = different(members, this::type).size() == 1;
    boolean oneDepartment = different(members, FormMember::department).size() == 1;
    if (oneDepartment) {
      return oneType
          ? finding(InteractionForm.HORIZONTAL, Reason.ALL_EQUAL, members)
          : finding(InteractionForm.VERTICAL, Reason.TYPES_DIFFER, members);
    }
    Reason reason = oneType ? Reason.ONLY_DEPARTMENTS_DIFFER : Reason.DEPARTMENTS_DIFFER;
    return finding(InteractionForm.MIXED, reason, members);
  }

  private Optional<String> type(FormMember member) {
    return level == Level.TYPE ? member.type() : member.kind();
  }

  private FormFinding finding(InteractionForm form, Reason reason, List<FormMember> members) {
    return result(Optional.of(form), reason, members, List.of());
  }

  private FormFinding undetermined(
      Reason reason, List<FormMember> members, List<FormMember> lacking) {
    return result(Optional.empty(), reason, members, lacking);
  }

  private FormFinding result(
      Optional<InteractionForm> form,
      Reason reason,
      List<FormMember> members,
      List<FormMember> lacking) {
    return new FormFinding(
        form,
        reason,
        List.copyOf(members),
        different(members, this::type),
        different(members, FormMember::department),
        lacking);
  }

  private static List<FormMember> lacking(
      List<FormMember> members, Function<FormMember, Optional<String>> value) {
    return members.stream().filter(member -> value.apply(member).isEmpty()).toList();
  }

  private static List<String> different(
      List<FormMember> members, Function<FormMember, Optional<String>> value) {
    return members.stream().map(value).flatMap(Optional::stream).distinct().toList();
  }
}
