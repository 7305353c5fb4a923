package zveno.help;

import java.util.List;
import java.util.stream.Collectors;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Orientation;
import zveno.reports.pdf.LoosePaper;
import zveno.reports.pdf.LoosePaper.Lean;
import zveno.reports.pdf.LoosePaper.Look;
import zveno.reports.pdf.LoosePaper.Piece;
import zveno.reports.pdf.PaperPages;

/// Pages of the help on paper. Words of controls stand in quotes there, as in print.
public final class HelpPaper {
  private static final double POINTS = 12;
  private static final double KEY_POINTS = 11;
  private static final double SPACING = 1.1;

  /// Shares of the width for a key and what it does.
  private static final List<Double> ROW = List.of(0.28, 0.72);

  private final LoosePaper paper = new LoosePaper(Orientation.UPRIGHT, Margins.STANDARD);

  private HelpPaper() {}

  /// The pages of one page of the help.
  public static PaperPages of(HelpPage page) {
    HelpPaper sheet = new HelpPaper();
    page.blocks().forEach(sheet::draw);
    return sheet.paper.pages(POINTS);
  }

  private void draw(HelpBlock block) {
    switch (block.kind()) {
      case TITLE -> paper.paragraph(piece(words(block), 0, 0, 0, 10, 17, true));
      case HEADING -> paper.paragraph(piece(words(block), 0, 0, 10, 4, 13, true));
      case TEXT -> paper.paragraph(piece(words(block), 0, 0, 0, 6, POINTS, false));
      case ITEM -> paper.paragraph(item(block));
      case ROW ->
          paper.table(
              ROW,
              List.of(List.of(cell(block.runs().subList(0, 1), true), cell(rest(block), false))),
              true);
    }
  }

  /// The lines of an item stand under its first word: a digit of the letters is half as wide as
  /// high, a dot and a blank a quarter.
  private static Piece item(HelpBlock block) {
    if (block.mark().isEmpty()) return piece(words(block), 0, 0, 0, 4, POINTS, false);
    double hang = 0;
    for (char sign : (block.mark() + "  ").toCharArray()) {
      hang += POINTS * (Character.isDigit(sign) ? 0.5 : sign == '\u2022' ? 0.35 : 0.25);
    }
    String text = block.mark() + "\u00a0 " + words(block);
    return piece(text, hang, -hang, 0, 4, POINTS, false);
  }

  private static List<HelpRun> rest(HelpBlock block) {
    return block.runs().subList(1, block.runs().size());
  }

  private static LoosePaper.Cell cell(List<HelpRun> runs, boolean bold) {
    String text = runs.stream().map(HelpRun::text).collect(Collectors.joining());
    return new LoosePaper.Cell(1, List.of(piece(text, 0, 0, 0, 0, KEY_POINTS, bold)));
  }

  private static Piece piece(
      String text,
      double left,
      double first,
      double before,
      double after,
      double points,
      boolean bold) {
    return new Piece(text, new Look(Lean.LEFT, left, first, before, after, SPACING, points, bold));
  }

  /// Without marks of the markdown: the name of a control in quotes, unless it has its own or is a
  /// whole sentence.
  static String words(HelpBlock block) {
    return block.runs().stream().map(HelpPaper::words).collect(Collectors.joining());
  }

  private static String words(HelpRun run) {
    String text = run.text();
    boolean name = run.style() == HelpRun.Style.STRONG && !text.endsWith(".");
    return name && !text.contains("«") ? "«" + text + "»" : text;
  }
}
