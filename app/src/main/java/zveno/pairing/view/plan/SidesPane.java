package zveno.pairing.view.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Side;
import zveno.pairing.view.bench.BenchViewModel;
import zveno.pairing.view.bench.SwapViewModel;
import zveno.text.Messages;
import zveno.text.NaturalOrder;

/// The schools of both sides: who has whom, and who has how many places.
public final class SidesPane extends VBox {
  private final Messages messages;
  private final BenchViewModel bench;
  private final ListView<SideLine> recipients = new ListView<>();
  private final ListView<SideLine> donors = new ListView<>();
  private final Label recipientCount = new Label();
  private final Label donorCount = new Label();
  private final Label places = new Label();
  private final AddSchoolRow addRecipient;
  private final AddSchoolRow addDonor;
  private boolean showing;

  public SidesPane(Messages messages, BenchViewModel bench, SwapViewModel swap) {
    this.messages = messages;
    this.bench = bench;
    getStyleClass().add("sides-pane");
    recipients.setId("recipients");
    recipients.setAccessibleText(messages.get("pairing.recipients.title"));
    recipients.setCellFactory(view -> new RecipientCell());
    donors.setId("donors");
    donors.setAccessibleText(messages.get("pairing.donors.title"));
    donors.setCellFactory(view -> new DonorCell(messages, swap));
    for (ListView<SideLine> list : List.of(recipients, donors)) {
      list.getStyleClass().add("side-list");
      VBox.setVgrow(list, Priority.ALWAYS);
    }
    places.getStyleClass().addAll("caption", "muted");
    places.setMinWidth(Region.USE_PREF_SIZE);
    HBox donorHead = head("pairing.donors.title", donorCount, places);
    donorHead.getStyleClass().add("later");
    addRecipient = new AddSchoolRow(messages, bench, Side.RECIPIENT);
    addDonor = new AddSchoolRow(messages, bench, Side.DONOR);
    getChildren()
        .addAll(
            head("pairing.recipients.title", recipientCount, new Label()),
            recipients,
            addRecipient,
            donorHead,
            donors,
            addDonor,
            new CapacityRow(messages, bench));
    for (Side side : Side.values()) follow(list(side), side);
    bench.plannedProperty().subscribe(this::show);
  }

  private HBox head(String key, Label count, Label more) {
    Label title = new Label(messages.get(key));
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("count-badge");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, count, space, more);
    head.getStyleClass().add("side-head");
    return head;
  }

  private ListView<SideLine> list(Side side) {
    return side == Side.RECIPIENT ? recipients : donors;
  }

  /// What can be done with the schools of a side.
  public void menu(Side side, ContextMenu menu) {
    list(side).setContextMenu(menu);
  }

  /// Lets the user name a school that comes to a side.
  public void add(Side side) {
    (side == Side.RECIPIENT ? addRecipient : addDonor).begin();
  }

  private void follow(ListView<SideLine> list, Side side) {
    IntegerProperty place = bench.inSight(side);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, old, line) -> {
              if (!showing && line != null) place.set(line.place());
            });
    place.addListener((o, old, now) -> select(list, now.intValue()));
    list.focusedProperty()
        .addListener(
            (o, had, has) -> {
              if (has) bench.sideProperty().set(side);
            });
  }

  private static void select(ListView<SideLine> list, int place) {
    SideLine now = list.getSelectionModel().getSelectedItem();
    if (now != null && now.place() == place) return;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).place() != place) continue;
      list.getSelectionModel().clearAndSelect(i);
      list.scrollTo(Math.max(0, i - 2));
      return;
    }
    list.getSelectionModel().clearSelection();
  }

  private void show(Optional<Planned> planned) {
    showing = true;
    PlanLine.put(
        planned.map(now -> recipients(now.round())).orElse(List.of()), recipients.getItems());
    PlanLine.put(planned.map(now -> donors(now.round())).orElse(List.of()), donors.getItems());
    showing = false;
    select(recipients, bench.recipientProperty().get());
    select(donors, bench.donorProperty().get());
    planned.ifPresent(now -> counts(now.round()));
  }

  private void counts(KeptRound round) {
    int all = round.donors().stream().mapToInt(Donor::capacity).sum();
    recipientCount.setText(Integer.toString(round.recipients().size()));
    donorCount.setText(Integer.toString(round.donors().size()));
    places.setText(messages.get("pairing.places.count", all));
  }

  private List<SideLine> recipients(KeptRound round) {
    List<SideLine> lines = new ArrayList<>();
    for (int r = 0; r < round.recipients().size(); r++) {
      List<String> own =
          round.recipients().get(r).donors().stream()
              .map(d -> round.donors().get(d).name())
              .toList();
      boolean all = own.size() >= round.wish().donorsEach();
      String words =
          own.isEmpty()
              ? messages.get("pairing.side.none")
              : messages.get("pairing.side.with", String.join(", ", own));
      lines.add(new SideLine(r, round.recipients().get(r).name(), words, all, own.size(), 0));
    }
    lines.sort(Comparator.comparing(SideLine::name, new NaturalOrder()));
    return lines;
  }

  private List<SideLine> donors(KeptRound round) {
    int[] used = new int[round.donors().size()];
    round.pairs().forEach(pair -> used[pair.donor()]++);
    List<SideLine> lines = new ArrayList<>();
    for (int d = 0; d < used.length; d++) {
      int capacity = round.donors().get(d).capacity();
      String words = messages.get("pairing.side.places", used[d], capacity);
      String name = round.donors().get(d).name();
      lines.add(new SideLine(d, name, words, used[d] < capacity, used[d], capacity));
    }
    lines.sort(Comparator.comparing(SideLine::name, new NaturalOrder()));
    return lines;
  }
}
