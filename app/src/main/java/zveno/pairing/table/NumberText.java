package zveno.pairing.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zveno.pairing.RoundException;
import zveno.pairing.RoundFault;
import zveno.pairing.ScoreTable;

/// Reads an assignment problem of the OR-Library: the number of schools on each side (or two
/// numbers), then all costs row by row, or lines of recipient, donor, cost. Lines of three numbers
/// that could be both are rows where there are three donors.
///
/// J. E. Beasley: OR-Library, https://people.brunel.ac.uk/~mastjjb/jeb/orlib/assigninfo.html
final class NumberText {
  private static final int USUAL_CAPACITY = 1;
  private static final int UNITS = 1000;
  private static final int IN_ARC = 3;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] text;
  private int at;
  private int line = 1;
  private int recipients;
  private int donors;
  private int[] numbers = new int[1024];
  private int count;
  private boolean triples = true;

  private NumberText(byte[] text) {
    this.text = text;
    boolean marked =
        Arrays.equals(text, 0, Math.min(text.length, MARK.length), MARK, 0, MARK.length);
    at = marked ? MARK.length : 0;
  }

  static ScoreTable read(Path file) throws RoundException, IOException {
    if (Files.size(file) > Runtime.getRuntime().maxMemory() / 4) {
      throw new RoundException(RoundFault.TOO_MANY);
    }
    return new NumberText(Files.readAllBytes(file)).table();
  }

  private ScoreTable table() throws RoundException {
    readSize();
    readNumbers();
    long cells = (long) recipients * donors;
    int[] scores;
    boolean rows = count == cells && donors == IN_ARC;
    if (count == cells && (rows || !triples || !isArcs())) {
      scores = Arrays.copyOf(numbers, count);
    } else if (count > 0 && triples && isArcs()) {
      scores = arcs();
    } else {
      throw new RoundException(RoundFault.NUMBERS, Integer.toString(line));
    }
    return ScoreTable.ofThousandths(
        names(recipients), names(donors), scores, Map.of(), USUAL_CAPACITY);
  }

  private static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  private void readSize() throws RoundException {
    skipBlanks();
    int first = line;
    recipients = size(token());
    skipSpaces();
    donors = at < text.length && line == first && text[at] != '\n' ? size(token()) : recipients;
  }

  private int size(String token) throws RoundException {
    if (!token.matches("\\d{1,6}") || Integer.parseInt(token) == 0) {
      throw new RoundException(RoundFault.NUMBERS, Integer.toString(line));
    }
    return Integer.parseInt(token);
  }

  private void readNumbers() throws RoundException {
    int inLine = 0;
    int lastLine = -1;
    while (true) {
      skipBlanks();
      if (at >= text.length) break;
      if (line != lastLine) {
        triples &= lastLine < 0 || inLine == 3;
        inLine = 0;
        lastLine = line;
      }
      inLine++;
      if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
      numbers[count++] = number(token());
    }
    triples &= lastLine < 0 || inLine == 3;
  }

  private void skipSpaces() {
    while (at < text.length && text[at] != '\n' && isBlank(text[at])) at++;
  }

  private void skipBlanks() {
    while (at < text.length && isBlank(text[at])) {
      if (text[at++] == '\n') line++;
    }
  }

  private static boolean isBlank(byte letter) {
    return letter >= 0 && letter <= ' ';
  }

  private String token() throws RoundException {
    int from = at;
    while (at < text.length && !isBlank(text[at])) at++;
    if (at == from) throw new RoundException(RoundFault.NUMBERS, Integer.toString(line));
    return new String(text, from, at - from, StandardCharsets.UTF_8);
  }

  private int number(String token) throws RoundException {
    if (!token.matches("[-+]?\\d{1,9}([.,]\\d{1,3})?")) {
      throw new RoundException(RoundFault.NUMBERS, Integer.toString(line));
    }
    BigDecimal thousandths = new BigDecimal(token.replace(',', '.')).movePointRight(3);
    if (thousandths.abs().compareTo(BigDecimal.valueOf(ScoreTable.GREATEST)) >= 0) {
      throw new RoundException(RoundFault.NUMBERS, Integer.toString(line));
    }
    return thousandths.intValueExact();
  }

  /// Whether all lines name a recipient and a donor first.
  private boolean isArcs() {
    for (int i = 0; i + 2 < count; i += 3) {
      if (!isPlace(numbers[i], recipients) || !isPlace(numbers[i + 1], donors)) return false;
    }
    return true;
  }

  private static boolean isPlace(int thousandths, int most) {
    return thousandths % UNITS == 0 && thousandths >= UNITS && thousandths <= (long) most * UNITS;
  }

  private int[] arcs() throws RoundException {
    int[] scores = Scores.empty(recipients, donors);
    for (int i = 0; i + 2 < count; i += 3) {
      int cell = (numbers[i] / UNITS - 1) * donors + numbers[i + 1] / UNITS - 1;
      if (scores[cell] != ScoreTable.EMPTY) throw twice(i);
      scores[cell] = numbers[i + 2];
    }
    return scores;
  }

  private RoundException twice(int number) {
    return new RoundException(
        RoundFault.NUMBERS_TWICE,
        Integer.toString(lineOf(number)),
        Integer.toString(numbers[number] / UNITS),
        Integer.toString(numbers[number + 1] / UNITS));
  }

  /// The line of a number counted from zero; arcs stand one a line, with blank lines between.
  private int lineOf(int number) {
    int arc = -1;
    int found = 1;
    boolean inLine = false;
    for (byte letter : text) {
      if (letter == '\n') {
        found++;
        inLine = false;
      } else if (!inLine && !isBlank(letter)) {
        inLine = true;
        if (arc++ == number / IN_ARC) return found;
      }
    }
    return found;
  }
}
