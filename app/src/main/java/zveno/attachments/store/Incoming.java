package zveno.attachments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.attachments.Adding.Refused;
import zveno.attachments.Adding.Why;
import zveno.attachments.Attachment;
import zveno.attachments.FileNames;
import zveno.files.ContentShelf;
import zveno.files.ContentShelf.Content;
import zveno.files.TargetRefusedException;

/// Files on their way to a record: those that can be taken are put on the shelf.
final class Incoming {
  /// A file that stands on the shelf now.
  record Taken(String name, Content content) {}

  private final ContentShelf shelf;
  private final long longest;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Taken> taken = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  /// @param present the files that the record has
  Incoming(ContentShelf shelf, List<Attachment> present, long longest) {
    this.shelf = shelf;
    this.longest = longest;
    for (Attachment file : present) {
      known.put(file.sha256(), file.name());
      names.add(file.name());
    }
  }

  void take(Path file) {
    String name = FileNames.of(file);
    try {
      if (Files.isDirectory(file)) refuse(name, Why.FOLDER);
      // A pipe or a device would never end.
      else if (!Files.isRegularFile(file)) refuse(name, Why.UNREADABLE);
      else if (Files.size(file) > longest) refuse(name, Why.TOO_BIG);
      else keep(file, name);
    } catch (TargetRefusedException e) {
      refuse(name, e.why() == TargetRefusedException.Why.NO_ROOM ? Why.NO_ROOM : Why.NOT_WRITABLE);
    } catch (IOException _) {
      refuse(name, Why.UNREADABLE);
    }
  }

  private void keep(Path file, String name) throws IOException {
    Content content = ContentShelf.read(file);
    shelf.keep(file, content); // also where the record has it: the bytes may have been lost since
    String here = known.get(content.sha256());
    if (here != null) {
      refused.add(new Refused(name, Why.ALREADY_HERE, here));
      return;
    }
    String distinct = FileNames.distinct(name, names);
    known.put(content.sha256(), distinct);
    names.add(distinct);
    taken.add(new Taken(distinct, content));
  }

  private void refuse(String name, Why why) {
    refused.add(new Refused(name, why));
  }

  List<Taken> taken() {
    return taken;
  }

  List<Refused> refused() {
    return refused;
  }
}
