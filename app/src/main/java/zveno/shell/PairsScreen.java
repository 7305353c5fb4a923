package zveno.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zveno.database.Ids;
import zveno.pairing.view.PairsView;
import zveno.pairing.view.RoundFiles;
import zveno.pairing.view.RoundsViewModel;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.KnownSchools;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Screen;
import zveno.ui.Tasks;
import zveno.ui.ToastArea;
import zveno.ui.table.TableLook;

/// Puts the screen «Пары» together when it is first looked at.
final class PairsScreen {
  private final Office office;
  private final Tasks tasks;
  private final Asking asking;
  private final ToastArea toasts;
  private final Notices notices;
  private final TableLook look;
  private @Nullable Models models;

  private record Models(RoundsViewModel rounds, BenchViewModel bench, PairsView view) {}

  PairsScreen(
      Office office,
      Tasks tasks,
      Asking asking,
      ToastArea toasts,
      Notices notices,
      TableLook look) {
    this.office = office;
    this.tasks = tasks;
    this.asking = asking;
    this.toasts = toasts;
    this.notices = notices;
    this.look = look;
  }

  Screen build() {
    RoundsViewModel rounds =
        new RoundsViewModel(
            new RoundsViewModel.Means(
                office.rounds(),
                office.partners(),
                tasks,
                office.messages(),
                notices,
                () -> LocalDate.now(office.clock()),
                Ids::next,
                office.refusals()));
    BenchViewModel bench =
        new BenchViewModel(
            new BenchViewModel.Means(
                office.rounds(),
                tasks,
                office.messages(),
                notices,
                Ids::next,
                () -> KnownSchools.of(office.partners().all())));
    RoundFiles files =
        new RoundFiles(
            office.messages(),
            new RoundFiles.Desk(asking, toasts, Opening.bySystem()),
            rounds,
            bench,
            office.roundPapers());
    PairsView view = new PairsView(office.messages(), rounds, bench, files, look);
    models = new Models(rounds, bench, view);
    return view;
  }

  /// Shows the workbench of a round; the screen was built before.
  void open(UUID round) {
    Optional.ofNullable(models).ifPresent(built -> built.view().open(round));
  }

  /// After an undo.
  void readAgain() {
    Optional.ofNullable(models)
        .ifPresent(
            built -> {
              built.rounds().load();
              built.bench().reload();
            });
  }
}
