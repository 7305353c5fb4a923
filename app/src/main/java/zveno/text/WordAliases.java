package zveno.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Words that mean the same, from the resource word-aliases.
record WordAliases(List<Alias> aliases) {

  private static final String RESOURCE = "/zveno/text/word-aliases";

  /// One word of an alias: with a star for any ending, or the whole word.
  record Word(String stem, boolean open) {
    static Word of(String written) {
      boolean open = written.endsWith("*");
      return new Word(open ? written.substring(0, written.length() - 1) : written, open);
    }

    boolean matches(String word) {
      return open ? word.startsWith(stem) : word.equals(stem);
    }
  }

  /// A sequence of words and what it is read as.
  record Alias(List<Word> from, List<Word> to) {

    boolean matches(List<String> words, int at) {
      if (at + from.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < from.size(); i++) {
        if (!from.get(i).matches(words.get(at + i))) {
          return false;
        }
      }
      return true;
    }

    void replace(List<String> words, int at) {
      for (int i = 0; i < from.size(); i++) {
        String word = words.get(at + i);
        words.set(at + i, to.get(i).stem() + word.substring(from.get(i).stem().length()));
      }
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
        List<Word> from = words(line.substring(0, sign));
        List<Word> to = words(line.substring(sign + 1));
        if (from.size() != to.size()) {
          throw new IllegalStateException("both sides need as many words: " + line);
        }
        aliases.add(new Alias(from, to));
      }
    }
    return new WordAliases(List.copyOf(aliases));
  }

  private static List<Word> words(String side) {
    return Arrays.stream(side.strip().split(" +", -1)).map(Word::of).toList();
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
