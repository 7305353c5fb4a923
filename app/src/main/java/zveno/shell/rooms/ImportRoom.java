package zveno.shell.rooms;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zveno.intake.IntakeWords;
import zveno.intake.view.ImportMeans;
import zveno.intake.view.ImportModel;
import zveno.intake.view.ImportView;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.alike.AlikeRows;
import zveno.partners.alike.AlikeWords;
import zveno.partners.view.PartnersView;
import zveno.text.Messages;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// Puts the import together when it is first asked for, and leads to it.
public final class ImportRoom {
  private final ImportMeans means;
  private final TableLook look;
  private Consumer<String> to = screen -> {};
  private @Nullable ImportModel model;

  /// @param partners what the import adds to
  /// @param written something was written
  public ImportRoom(Office office, Common common, PartnersRoom partners, Runnable written) {
    Messages messages = common.messages();
    look = common.look();
    means =
        new ImportMeans(
            messages,
            office.drafts(),
            common.tasks(),
            common.asking(),
            common.toasts(),
            code -> PartnerField.of(code).map(f -> messages.get(f.headingKey())).orElse(code),
            code -> PartnerField.of(code).map(partners.choices()::of).orElse(List.of()),
            new IntakeWords(messages)::text,
            () -> partners.model().lines().totalProperty().get(),
            preview ->
                AlikeRows.of(
                    new AlikeWords(messages),
                    office.partners().all().stream().map(Partner::organization).toList(),
                    preview),
            office.refusals(),
            written,
            common.undo());
  }

  /// Where the import leads to.
  ///
  /// @param go shows the screen of this name
  public void leadBy(Consumer<String> go) {
    to = go;
  }

  public Screen build() {
    return new ImportView(model(), look);
  }

  private ImportModel model() {
    ImportModel now = model;
    if (now == null) {
      now = new ImportModel(means);
      now.onLeave(() -> to.accept(PartnersView.FACE.name()));
      model = now;
    }
    return now;
  }

  /// Goes on with what was begun; where nothing was, or all of it was brought in, asks for a file.
  public void start() {
    to.accept(ImportView.FACE.name());
    if (!model().isUnderWay()) model().choose();
  }

  /// Begins with the first of these files.
  public void open(List<Path> files) {
    to.accept(ImportView.FACE.name());
    model().open(files.getFirst());
  }
}
