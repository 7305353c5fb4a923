package zveno.shell.rooms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import zveno.search.Entries;
import zveno.search.Entry;
import zveno.settings.BaseSetting;
import zveno.support.Told;
import zveno.support.view.AboutModel;
import zveno.text.Messages;

/// What the window tells to the page «About the program».
final class AboutRoom {
  private final Office office;
  private final Common common;
  private final Collection<? extends Entries> entries;

  /// @param entries all that can be found: its titles are names
  AboutRoom(Office office, Common common, Collection<? extends Entries> entries) {
    this.office = office;
    this.common = common;
    this.entries = entries;
  }

  AboutModel model() {
    return new AboutModel(
        new AboutModel.Means(
            common.messages(),
            common.clock(),
            office.around(),
            new Told(this::window, this::names, this::health),
            common.tasks(),
            common.asking(),
            common.toasts(),
            common.opening(),
            common.refusals()));
  }

  private Map<String, String> window() {
    Messages messages = common.messages();
    Map<String, String> lines = new LinkedHashMap<>();
    for (Screen screen : Screen.getScreens()) {
      Rectangle2D room = screen.getBounds();
      lines.put(
          messages.get("support.screen.label") + " " + (lines.size() + 1),
          messages.get(
              "support.screen.text",
              Math.round(room.getWidth()),
              Math.round(room.getHeight()),
              Math.round(screen.getOutputScaleX() * 100)));
    }
    lines.put(
        messages.get("support.tone.label"),
        messages.get("settings.tone." + common.look().theme().wish().get()));
    lines.put(
        messages.get("support.letters.label"),
        String.valueOf(common.look().theme().percent().get()));
    return lines;
  }

  /// Of people, organisations and files, and who signs.
  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Entries one : entries) one.all().stream().map(Entry::title).forEach(names::add);
    for (BaseSetting setting : BaseSetting.values()) {
      if (setting.code().endsWith(".name")) names.add(office.settings().now().text(setting));
    }
    return names;
  }

  private List<String> health() {
    Messages messages = common.messages();
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("support.copies.text", office.copies().desk().all().size()));
    lines.add(
        office
            .copies()
            .newest()
            .map(at -> messages.get("support.copyFine.text", at))
            .orElseGet(() -> messages.get("support.copyNone.text")));
    if (office.copies().failure().isPresent()) lines.add(messages.get("support.copyFailed.text"));
    boolean risky = office.copies().risk().isPresent();
    lines.add(messages.get(risky ? "support.placeRisky.text" : "support.placeFine.text"));
    return lines;
  }
}
