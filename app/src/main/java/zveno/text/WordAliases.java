package zveno.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Words that mean the same, from the resource word-aliases.
record WordAliases(List<Alias> aliases) {

  private static final String RESOURCE = "/zveno/text/word-aliases";

  /// A sequence of words, each with a star for any ending or without, and what it is read as.
  record Alias(List<String> from, List<String> to) {

    boolean matches(List<String> words, int at) {
      if (at + from.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < from.size(); i++) {
        if (!matches(from.get(i), words.get(at + i))) {
          return false;
        }
      }
      return true;
    }

    void replace(List<String> words, int at) {
      for (int i = 0; i < from.size(); i++) {
        String word = words.get(at + i);
        words.set(at + i, stem(to.get(i)) + word.substring(stem(from.get(i)).length()));
      }
    }

    private static boolean matches(String pattern, String word) {
      return pattern.endsWith("*") ? word.startsWith(stem(pattern)) : word.equals(pattern);
    }

    private static String stem(String pattern) {
      return pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
    }
  }

  static WordAliases load() {
    try (InputStream in = WordAliases.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordAliases parse(String lines) {
    List<Alias> aliases = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      int sign = line.indexOf('=');
      if (sign > 0 && !line.startsWith("#")) {
        List<String> from = List.of(line.substring(0, sign).strip().split(" +", -1));
        List<String> to = List.of(line.substring(sign + 1).strip().split(" +", -1));
        if (from.size() != to.size()) {
          throw new IllegalStateException("both sides need as many words: " + line);
        }
        aliases.add(new Alias(from, to));
      }
    }
    return new WordAliases(List.copyOf(aliases));
  }

  List<String> replace(List<String> typed) {
    List<String> words = new ArrayList<>(typed);
    for (Alias alias : aliases) {
      for (int at = 0; at < words.size(); at++) {
        if (alias.matches(words, at)) {
          alias.replace(words, at);
        }
      }
    }
    return words;
  }
}
