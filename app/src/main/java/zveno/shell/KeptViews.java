package zveno.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import zveno.ui.table.views.SavedView;
import zveno.ui.table.views.SavedViews;

/// Views of tables as JSON, written at once; what cannot be read is as good as never kept.
///
/// @param write puts the settings on the disk
record KeptViews(ObjectNode tables, Runnable write) implements SavedViews {
  @Override
  public Kept of(String table) {
    JsonNode kept = tables.path(table);
    List<SavedView> own = new ArrayList<>();
    for (JsonNode view : kept.path("own")) {
      String id = view.path("id").asText();
      String name = view.path("name").asText();
      if (!id.isEmpty() && !name.isEmpty()) {
        own.add(new SavedView(id, name, true, KeptArrangements.read(view)));
      }
    }
    return new Kept(own, kept.path("chosen").asText());
  }

  @Override
  public void keep(String table, Kept now) {
    ObjectNode kept = tables.putObject(table);
    kept.put("chosen", now.chosen());
    ArrayNode own = kept.putArray("own");
    for (SavedView view : now.own()) {
      ObjectNode one = own.addObject();
      one.put("id", view.id()).put("name", view.name());
      KeptArrangements.write(view.arrangement(), one);
    }
    write.run();
  }
}
