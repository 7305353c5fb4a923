package zveno.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.reporting.OwnLook;
import zveno.reporting.PaperSettings.Style;
import zveno.reporting.PaperSettingsFile;
import zveno.reports.paper.StyleProfile;
import zveno.ui.DirectTasks;

class PaperLookModelTest {
  @TempDir Path folder;

  @Test
  void theOwnLookBeginsAsTheOneInUseAndOutlivesTheWindow() {
    PaperSettingsFile file = new PaperSettingsFile(folder.resolve("papers.json"));
    PaperLookModel model = new PaperLookModel(file, new DirectTasks());

    model.style(Style.GOST_2016);
    model.style(Style.OWN);
    assertThat(model.shownProperty().get().profile()).isEqualTo(StyleProfile.GOST_2016);
    assertThat(model.set(OwnLook.LEFT, "30")).isTrue();
    assertThat(model.set(OwnLook.LEFT, "3")).isFalse();
    assertThat(model.font("PT Serif")).isTrue();
    model.style(Style.GOST_2025);
    model.style(Style.OWN);

    StyleProfile kept = new PaperSettingsFile(folder.resolve("papers.json")).now().profile();
    assertThat(kept.margins().left()).isEqualTo(30);
    assertThat(kept.font()).isEqualTo("PT Serif");
    assertThat(kept.textSize()).isEqualTo(14);
  }
}
