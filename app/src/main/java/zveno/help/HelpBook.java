package zveno.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// All written pages in the order of their index, `zveno/help/index`: a line `screen NAME` or
/// `recipe NAME` each, the text in `NAME.md`.
public final class HelpBook {
  private final List<HelpPage> pages;

  private HelpBook(List<HelpPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /// The pages of the program.
  public static HelpBook load() {
    return of(HelpBook::resource);
  }

  /// @param content gives what stands in a file of the folder
  static HelpBook of(Function<String, String> content) {
    List<HelpPage> pages = new ArrayList<>();
    for (String line : content.apply("index").lines().toList()) {
      int blank = line.indexOf(' ');
      if (blank < 0) continue;
      String name = line.substring(blank + 1).strip();
      HelpPage.Kind kind =
          HelpPage.Kind.valueOf(line.substring(0, blank).strip().toUpperCase(Locale.ROOT));
      pages.add(new HelpPage(name, kind, HelpText.read(content.apply(name + ".md"))));
    }
    return new HelpBook(pages);
  }

  public List<HelpPage> pages() {
    return pages;
  }

  public List<HelpPage> pages(HelpPage.Kind kind) {
    return pages.stream().filter(page -> page.kind() == kind).toList();
  }

  public Optional<HelpPage> page(String name) {
    return pages.stream().filter(page -> page.name().equals(name)).findFirst();
  }

  private static String resource(String name) {
    String path = "/zveno/help/" + name;
    try (InputStream in = HelpBook.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no help page " + path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
