package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Collects the figures of a run; at its end prints them as a table and writes them as JSON.
final class Figures implements AutoCloseable {
  private static final Path FILE = Path.of("target/bench.json");
  private static final int CALIBRATION_MEGABYTES = 64;

  private final List<Figure> figures = new ArrayList<>();

  /// Notes the figure, then fails when it is beyond its limit.
  void add(Figure figure) {
    figures.add(figure);
    System.out.println(line(figure));
    assertThat(figure.held()).as(line(figure)).isTrue();
  }

  /// Milliseconds of a fixed piece of work, to compare machines by.
  static double calibration() {
    byte[] megabyte = new byte[1 << 20];
    double[] times = new double[7];
    for (int run = 0; run < times.length; run++) {
      long start = System.nanoTime();
      MessageDigest digest = sha256();
      for (int i = 0; i < CALIBRATION_MEGABYTES; i++) digest.update(megabyte);
      assertThat(digest.digest()).hasSize(32);
      times[run] = (System.nanoTime() - start) / 1e6;
    }
    return Stopwatch.median(times);
  }

  @Override
  public void close() throws IOException {
    double calibration = calibration();
    System.out.println(
        "Figures (calibration %.0f ms, %d cores, heap %d MB)"
            .formatted(
                calibration,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20));
    figures.forEach(figure -> System.out.println(line(figure)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("java", Runtime.version().toString());
    json.put("cores", Runtime.getRuntime().availableProcessors());
    json.put("calibrationMs", calibration);
    json.put("figures", figures);
    new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(FILE.toFile(), json);
  }

  private static String line(Figure figure) {
    String reference =
        figure.reference() == null
            ? ""
            : String.format(
                Locale.ROOT,
                "  reference %8.1f  ratio %5.2f",
                figure.reference(),
                figure.compared());
    String limit =
        figure.limit() == null ? "" : String.format(Locale.ROOT, "  limit %.1f", figure.limit());
    return String.format(
        Locale.ROOT,
        "%s %-62s %10.1f %-3s%s%s",
        figure.held() ? "  " : "✗ ",
        figure.name(),
        figure.value(),
        figure.unit(),
        reference,
        limit);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Hands the one table of the run to every bench.
  static final class Table implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Figures.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Figures.class))
          .getOrComputeIfAbsent(Figures.class, _ -> new Figures(), Figures.class);
    }
  }
}
