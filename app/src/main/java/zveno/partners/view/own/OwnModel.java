package zveno.partners.view.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.partners.Doubt;
import zveno.partners.Organization;
import zveno.partners.OwnOrganization;
import zveno.partners.Partner;
import zveno.partners.PartnerDoubts;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// Our own organisation, written field by field.
public final class OwnModel {
  private final Messages messages;
  private final OwnOrganization own;
  private final Tasks tasks;
  private final Runnable written;
  private final ReadOnlyObjectWrapper<Optional<Partner>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param written the base was changed: others are to read again
  public OwnModel(Messages messages, OwnOrganization own, Tasks tasks, Runnable written) {
    this.messages = messages;
    this.own = own;
    this.tasks = tasks;
    this.written = written;
  }

  private record Result(Optional<Organization> now, List<Doubt> doubts) {}

  /// The organisation; empty while none is ours.
  public ReadOnlyObjectProperty<Optional<Partner>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void load() {
    tasks.run("settings.load.task", progress -> own.find(), this::show);
  }

  /// Writes what was typed.
  public void set(PartnerField field, String typed) {
    tasks.run(
        "settings.write.task",
        progress -> {
          List<Doubt> doubts = own.set(field, typed);
          return new Result(own.find(), doubts);
        },
        result -> {
          show(result.now());
          written.run();
        });
  }

  private void show(Optional<Organization> now) {
    shown.set(now.map(Partner::bare));
  }

  /// The text of a field, empty while nothing is known.
  public String text(PartnerField field) {
    return shown.get().map(ours -> PartnerText.SHOWN.cell(ours, field)).orElse("");
  }

  /// A sentence where the field deserves a second look, else empty.
  public String doubt(PartnerField field) {
    return shown.get().map(PartnerDoubts::of).orElse(List.of()).stream()
        .filter(doubt -> doubt.field() == field)
        .map(doubt -> messages.get("partners.doubt." + doubt.code(), doubt.value()))
        .collect(Collectors.joining("\n"));
  }
}
