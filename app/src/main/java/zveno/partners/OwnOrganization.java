package zveno.partners;

import java.util.List;
import java.util.Optional;

/// Our own organisation, whose name and head stand in documents and against which the form of
/// interaction is computed. It need not be a partner.
public interface OwnOrganization {
  Optional<Organization> find();

  /// Gives a field the text typed, as one change. A name makes it where there is none: an
  /// organisation of the base that is called so becomes ours, else one is added. Without a name
  /// nothing else is written.
  ///
  /// @return what deserves a second look
  List<Doubt> set(PartnerField field, String typed);
}
