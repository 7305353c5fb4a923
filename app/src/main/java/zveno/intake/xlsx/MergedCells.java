package zveno.intake.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Merges;
import zveno.intake.cells.Merges.Block;

/// The merged cells of a sheet part. They stand behind its rows, so the part is first looked
/// through for the word, which is quick; only a part that has it is read as XML.
final class MergedCells {
  private static final byte[] WORD = "mergeCell".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 1 << 16;
  private static final int MOST = 100_000;
  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z]{1,3})(\\d{1,7}):([A-Za-z]{1,3})(\\d{1,7})");

  private MergedCells() {}

  static Merges read(OfficeZip zip, String part) {
    if (!mentions(zip, part)) return Merges.NONE;
    List<Block> blocks = new ArrayList<>();
    try (PartReader xml = PartReader.open(zip, part)) {
      while (xml.nextElement()) {
        if (!xml.name().equals("mergeCell") || blocks.size() == MOST) continue;
        Optional.ofNullable(xml.attribute("ref"))
            .map(RANGE::matcher)
            .filter(Matcher::matches)
            .ifPresent(range -> blocks.add(block(range)));
      }
    }
    return new Merges(List.copyOf(blocks));
  }

  private static Block block(Matcher range) {
    return new Block(
        Integer.parseInt(range.group(2)),
        Integer.parseInt(range.group(4)),
        column(range.group(1)),
        column(range.group(3)));
  }

  private static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return number - 1;
  }

  private static boolean mentions(OfficeZip zip, String part) {
    GuardedPart in = zip.part(part);
    if (in == null) throw new IntakeException(IntakeFault.FILE_DAMAGED, part);
    try {
      byte[] bytes = new byte[CHUNK + WORD.length];
      int kept = 0;
      boolean found = false;
      int got = in.readNBytes(bytes, 0, CHUNK);
      while (got > 0 && !found) {
        found = holds(bytes, kept + got);
        // A word may begin in one chunk and end in the next.
        int tail = Math.min(WORD.length - 1, kept + got);
        System.arraycopy(bytes, kept + got - tail, bytes, 0, tail);
        kept = tail;
        got = found ? 0 : in.readNBytes(bytes, kept, CHUNK);
      }
      in.release();
      return found;
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, e, part);
    }
  }

  private static boolean holds(byte[] bytes, int length) {
    for (int at = 0; at + WORD.length <= length; at++) {
      int same = 0;
      while (same < WORD.length && bytes[at + same] == WORD[same]) same++;
      if (same == WORD.length) return true;
    }
    return false;
  }
}
