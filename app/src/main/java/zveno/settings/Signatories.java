package zveno.settings;

import java.util.Optional;

/// Who answers for documents of this base.
///
/// @param approver approves them under «УТВЕРЖДАЮ»
/// @param signer signs them at the end
/// @param compiler made them and answers questions about them
public record Signatories(
    Optional<Person> approver, Optional<Person> signer, Optional<Compiler> compiler) {
  /// Nobody was named.
  public static final Signatories NOBODY = of(Said.NOTHING);

  /// Somebody by post and name.
  ///
  /// @param name initials and surname
  public record Person(String position, String name) {}

  /// Who made a document; telephone and mail may be empty.
  public record Compiler(Person person, String phone, String email) {}

  /// As it is said of the base; a person without a name is nobody.
  public static Signatories of(Said said) {
    return new Signatories(
        person(said, BaseSetting.APPROVER_POSITION, BaseSetting.APPROVER_NAME),
        person(said, BaseSetting.SIGNER_POSITION, BaseSetting.SIGNER_NAME),
        person(said, BaseSetting.COMPILER_POSITION, BaseSetting.COMPILER_NAME)
            .map(
                person ->
                    new Compiler(
                        person,
                        said.text(BaseSetting.COMPILER_PHONE),
                        said.text(BaseSetting.COMPILER_EMAIL))));
  }

  private static Optional<Person> person(Said said, BaseSetting position, BaseSetting name) {
    return said.text(name).isEmpty()
        ? Optional.empty()
        : Optional.of(new Person(said.text(position), said.text(name)));
  }
}
