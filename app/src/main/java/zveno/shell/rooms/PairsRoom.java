package zveno.shell.rooms;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zveno.database.Ids;
import zveno.pairing.view.PairsView;
import zveno.pairing.view.RoundFiles;
import zveno.pairing.view.RoundsViewModel;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.KnownSchools;
import zveno.ui.Screen;

/// Puts the screen «Пары» together when it is first looked at.
public final class PairsRoom {
  private final Office office;
  private final Common common;
  private @Nullable Models models;

  private record Models(RoundsViewModel rounds, BenchViewModel bench, PairsView view) {}

  public PairsRoom(Office office, Common common) {
    this.office = office;
    this.common = common;
    common.undo().onChange(this::readAgain);
  }

  public Screen build() {
    RoundsViewModel rounds =
        new RoundsViewModel(
            new RoundsViewModel.Means(
                office.rounds(),
                office.partners(),
                common.tasks(),
                office.messages(),
                common.notices(),
                common::today,
                Ids::next,
                office.refusals()));
    BenchViewModel bench =
        new BenchViewModel(
            new BenchViewModel.Means(
                office.rounds(),
                common.tasks(),
                office.messages(),
                common.notices(),
                Ids::next,
                () -> KnownSchools.of(office.partners().all())));
    RoundFiles files =
        new RoundFiles(
            office.messages(),
            new RoundFiles.Desk(common.asking(), common.toasts(), common.opening()),
            rounds,
            bench,
            office.roundPapers());
    PairsView view = new PairsView(office.messages(), rounds, bench, files, common.look());
    models = new Models(rounds, bench, view);
    return view;
  }

  /// Shows the workbench of a round; the screen was built before.
  public void open(UUID round) {
    Optional.ofNullable(models).ifPresent(built -> built.view().open(round));
  }

  /// After an undo.
  private void readAgain() {
    Optional.ofNullable(models)
        .ifPresent(
            built -> {
              built.rounds().load();
              built.bench().reload();
            });
  }
}
