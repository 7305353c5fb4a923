package zveno.exchange.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.database.shape.RowCounts;
import zveno.database.shape.Shapes;
import zveno.database.shape.TableShape;
import zveno.exchange.Manifest;
import zveno.exchange.container.ContainerWriter;
import zveno.exchange.container.PartNames;
import zveno.exchange.container.PartSum;
import zveno.files.TargetFile;

/// Writes a base into a container, as it was at one moment, and reads the container back before it
/// takes its place.
final class BaseWriter {
  static final int FORMAT = 1;

  private final Database database;
  private final Optional<Attachments> attachments;

  BaseWriter(Database database, Optional<Attachments> attachments) {
    this.database = database;
    this.attachments = attachments;
  }

  /// Writes the file: whole and verified, or not at all.
  Manifest write(java.nio.file.Path target, Label label) throws IOException {
    AtomicReference<Manifest> written = new AtomicReference<>();
    TargetFile.replace(
        target,
        out -> written.set(write(label, out)),
        beside -> {
          if (!Verified.open(beside).manifest().equals(written.get())) {
            throw new IOException("what was written is not what was read back: " + target);
          }
        });
    return written.get();
  }

  private Manifest write(Label label, OutputStream out) throws IOException {
    return database.<Manifest, IOException>snapshotOf(base -> write(base, label, out));
  }

  private Manifest write(Connection base, Label label, OutputStream out)
      throws SQLException, IOException {
    ContainerWriter container = new ContainerWriter(out);
    List<TableShape> tables = Shapes.of(base);
    Map<String, RowCounts.Count> counts = RowCounts.of(base, tables);
    Map<String, Manifest.Part> parts = new TreeMap<>();
    for (TableShape table : tables) {
      PartSum sum =
          container.<SQLException>part(
              PartNames.of(table.name()), part -> RowWriter.write(base, table, part));
      RowCounts.Count count = counts.getOrDefault(table.name(), new RowCounts.Count(0, 0));
      if (sum.lines() != count.all()) {
        throw new IOException(table.name() + ": " + sum.lines() + " rows of " + count.all());
      }
      parts.put(
          table.name(),
          new Manifest.Part(count.live(), count.deleted(), sum.bytes(), sum.sha256()));
    }
    Manifest manifest = manifest(base, label, parts, files(base, container, label));
    container.finish(Json.MAPPER.writeValueAsBytes(ManifestJson.json(manifest)));
    return manifest;
  }

  private long files(Connection base, ContainerWriter container, Label label)
      throws SQLException, IOException {
    boolean personal = label.kind() != Manifest.Kind.WITHOUT_PERSONAL_DATA;
    if (attachments.isEmpty() || !personal) return 0;
    List<String> contents = attachments.get().whole(base);
    for (String sha256 : contents) {
      container.<RuntimeException>part(
          PartNames.ofFile(sha256), out -> attachments.get().copy(sha256, out));
    }
    return contents.size();
  }

  private static Manifest manifest(
      Connection base, Label label, Map<String, Manifest.Part> parts, long files)
      throws SQLException {
    return new Manifest(
        FORMAT,
        label.program(),
        Schema.version(base),
        label.card().dataSet(),
        label.card().replica(),
        Facts.vector(base),
        label.card().centre(),
        label.author(),
        label.created(),
        label.kind(),
        label.reason(),
        parts,
        files);
  }
}
