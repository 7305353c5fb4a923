package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.ExchangeFileRefusedException.Why;
import zveno.exchange.Manifest;
import zveno.exchange.container.ContainerWriter;
import zveno.exchange.container.PartNames;
import zveno.exchange.container.PartSum;

/// Files whose seal and sums are right, written by someone who means ill.
class HostileFilesTest {
  private static final String ID = "01900000-0000-7000-8000-00000000f001";

  @TempDir Path root;
  private Stores stores;
  private Path file;
  private final Map<String, String> tables = new LinkedHashMap<>();
  private final Map<String, String> extra = new LinkedHashMap<>();
  private int schema = zveno.database.Schema.NEWEST;

  @BeforeEach
  void begin() throws IOException {
    stores = new Stores(root);
    file = root.resolve("чужой.zveno");
    Path honest = root.resolve("honest.zveno");
    try (OpenStore store = stores.open()) {
      stores.school(store, "СОШ № 901");
      stores.files().write(store, honest);
    }
    stores.files().inspect(honest).tables().keySet().forEach(table -> tables.put(table, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','name':'x','place':'1'}",
        "direction    | {'id':'нет','name':'x','place':1}",
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','name':5,'place':1}",
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','name':'x','place':1.5}",
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','name':'x','place':99999999999}",
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','place':1}",
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','name':['x'],'place':1}",
        "direction    | {'id':'01900000-0000-7000-8000-00000000f001','name':{},'place':1}",
      })
  void a_value_of_another_type_is_named(String table, String row) throws IOException {
    tables.put(table, row.replace('\'', '"') + "\n");

    ExchangeFileRefusedException refused = refusal();

    assertThat(refused.why()).isEqualTo(Why.WRONG_TYPE);
    assertThat(refused.detail()).startsWith(table + ".").endsWith(":1");
  }

  @Test
  void a_column_that_is_not_in_the_table_is_named() throws IOException {
    tables.put("direction", "{\"id\":\"" + ID + "\",\"name\":\"x\",\"place\":1,\"evil\":\"y\"}\n");

    assertThat(refusal().detail()).isEqualTo("direction.evil:1");
  }

  @Test
  void a_table_that_is_not_in_the_schema_is_refused() throws IOException {
    tables.put("triggers", "{\"id\":1}\n");

    assertThat(refusal().why()).isEqualTo(Why.UNKNOWN_PART);
  }

  @Test
  void the_history_of_migrations_cannot_be_brought_along() throws IOException {
    tables.put("schema_history", "{\"version\":\"99\"}\n");

    assertThat(refusal().why()).isEqualTo(Why.UNKNOWN_PART);
  }

  @Test
  void a_table_left_out_is_refused() throws IOException {
    tables.remove("contact");

    assertThat(refusal().why()).isEqualTo(Why.DAMAGED);
  }

  @Test
  void rows_that_point_at_nothing_are_refused() throws IOException {
    tables.put(
        "organization_alias",
        "{\"id\":\"" + ID + "\",\"organization_id\":\"" + ID + "\",\"alias\":\"x\",\"place\":0}\n");

    ExchangeFileRefusedException refused = refusal();

    assertThat(refused.why()).isEqualTo(Why.BROKEN_LINKS);
    assertThat(refused.detail()).isEqualTo("organization_alias.organization_id");
  }

  @Test
  void one_id_twice_is_refused() throws IOException {
    String row = "{\"id\":\"" + ID + "\",\"name\":\"x\",\"place\":1}\n";
    tables.put("direction", row + row);

    assertThat(refusal().why()).isEqualTo(Why.WRONG_TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "../../evil.sh",
    "data/../x.jsonl",
    "files/zz/1",
    "data/Direction.jsonl",
    "/etc/passwd",
    "x.class"
  })
  void a_part_with_a_strange_name_is_refused(String name) throws IOException {
    extra.put(name, "x");

    assertThat(refusal().why()).isEqualTo(Why.UNKNOWN_PART);
  }

  @Test
  void an_attachment_that_is_not_its_hash_is_refused() throws IOException {
    extra.put("files/ab/" + "0".repeat(62), "x");

    assertThat(refusal().why()).isEqualTo(Why.DAMAGED);
  }

  @Test
  void a_newer_schema_is_refused() throws IOException {
    schema = 99;

    assertThat(refusal().why()).isEqualTo(Why.NEWER);
  }

  @Test
  void a_file_with_a_password_says_so() throws IOException {
    write();
    byte[] bytes = Files.readAllBytes(file);
    bytes[9] = 1;
    Files.write(file, bytes);

    assertThat(
            catchThrowableOfType(
                    ExchangeFileRefusedException.class, () -> stores.files().inspect(file))
                .why())
        .isEqualTo(Why.ENCRYPTED);
  }

  @Test
  void a_small_file_that_unfolds_to_gigabytes_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ContainerWriter container = new ContainerWriter(bytes);
    byte[] megabyte = new byte[1 << 20];
    container.<RuntimeException>part(
        PartNames.of("direction"),
        out -> {
          for (int i = 0; i < 300; i++) out.write(megabyte);
        });
    container.finish(new byte[0]);
    Files.write(file, bytes.toByteArray());

    assertThat(
            catchThrowableOfType(
                    ExchangeFileRefusedException.class, () -> stores.files().inspect(file))
                .why())
        .isEqualTo(Why.TOO_BIG);
  }

  @Test
  void a_base_under_the_name_of_an_exchange_file_is_refused() throws IOException {
    Files.copy(stores.folder.base(), file);

    assertThat(
            catchThrowableOfType(
                    ExchangeFileRefusedException.class, () -> stores.files().inspect(file))
                .why())
        .isEqualTo(Why.NOT_ZVENO);
  }

  /// Refused, and the store is as it was.
  private ExchangeFileRefusedException refusal() throws IOException {
    write();
    byte[] base = Files.readAllBytes(stores.folder.base());
    byte[] card = Files.readAllBytes(stores.folder.card());
    ExchangeFileRefusedException refused =
        catchThrowableOfType(
            ExchangeFileRefusedException.class,
            () -> stores.files().restore(stores.folder, "Петрова", file));
    assertThat(Files.readAllBytes(stores.folder.base())).isEqualTo(base);
    assertThat(Files.readAllBytes(stores.folder.card())).isEqualTo(card);
    try (var left = Files.list(stores.folder.path())) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsOnly("zveno.mv.db", "zveno.json", "zveno.lock", "copies");
    }
    return refused;
  }

  private void write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ContainerWriter container = new ContainerWriter(bytes);
    Map<String, Manifest.Part> parts = new TreeMap<>();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      PartSum sum = part(container, PartNames.of(table.getKey()), table.getValue());
      parts.put(table.getKey(), new Manifest.Part(sum.lines(), 0, sum.bytes(), sum.sha256()));
    }
    for (Map.Entry<String, String> part : extra.entrySet()) {
      part(container, part.getKey(), part.getValue());
    }
    Manifest manifest =
        new Manifest(
            1,
            "0.1.0",
            schema,
            UUID.randomUUID(),
            UUID.randomUUID(),
            Map.of(),
            "",
            "Чужой",
            Instant.EPOCH,
            Manifest.Kind.FULL,
            "backup",
            parts,
            extra.size());
    container.finish(Json.MAPPER.writeValueAsBytes(ManifestJson.json(manifest)));
    Files.write(file, bytes.toByteArray());
  }

  private static PartSum part(ContainerWriter container, String name, String text)
      throws IOException {
    return container.<RuntimeException>part(
        name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
