package zveno.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import zveno.files.TargetFile;
import zveno.files.TargetRefusedException;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.heading.Heading;
import zveno.intake.heading.HeadingFinder;
import zveno.intake.heading.HeadingWords;
import zveno.intake.heading.Wanted;
import zveno.intake.kind.ImportField;
import zveno.intake.kind.ImportKind;
import zveno.intake.mending.Mending;
import zveno.intake.open.SheetFiles;
import zveno.intake.profile.ImportProfile;
import zveno.intake.profile.ProfileFile;
import zveno.tables.Table;
import zveno.tables.XlsxTable;

/// Brings a file in: opens it, finds the heading, hands the rows to the kind, tells what happened.
public final class Intake {

  private final IntakeWords words;

  public Intake(IntakeWords words) {
    this.words = words;
  }

  /// All or nothing: when this throws, the base is as before.
  ///
  /// @throws IntakeException when the file, the profile or the heading is refused
  /// @throws TargetRefusedException when the rejected rows cannot be written where asked
  public ImportAnswer run(ImportRequest request, ImportKind kind) throws TargetRefusedException {
    return run(request, kind, ImportWatch.NONE);
  }

  /// The same under the eyes of somebody who may stop it: then nothing is written.
  public ImportAnswer run(ImportRequest request, ImportKind kind, ImportWatch watch)
      throws TargetRefusedException {
    if (request.rejects().isPresent()) {
      TargetFile.check(request.rejects().get());
    }
    ImportProfile profile = request.profile().map(ProfileFile::read).orElse(ImportProfile.NONE);
    checkFields(profile, kind);
    try (SheetFile file = SheetFiles.open(request.file(), profile.encoding())) {
      Heading heading = new HeadingFinder(file, wanted(request, profile, kind)).find();
      TableImport.Source source = new TableImport.Source(request.file(), file, heading);
      return new TableImport(words, source, kind, profile, Mending.NONE, watch)
          .take(request.dryRun(), request.rejects().map(Intake::writing));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof TargetRefusedException refused) {
        throw refused;
      }
      throw e;
    }
  }

  /// Writes rejected rows to a file.
  private static Consumer<Table> writing(Path target) {
    return table -> {
      try {
        TargetFile.replace(target, out -> XlsxTable.write(table, out));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static void checkFields(ImportProfile profile, ImportKind kind) {
    List<String> known = kind.fields().keySet().stream().toList();
    for (String field : profile.columns().keySet()) {
      if (!known.contains(field)) {
        throw new IntakeException(IntakeFault.PROFILE_INVALID, List.of("columns." + field), known);
      }
    }
    for (String field : profile.key()) {
      if (!kind.keys().contains(field)) {
        throw new IntakeException(
            IntakeFault.PROFILE_INVALID, List.of("key." + field), List.copyOf(kind.keys()));
      }
    }
    for (String field : profile.constants().keySet()) {
      if (!known.contains(field)) {
        throw new IntakeException(
            IntakeFault.PROFILE_INVALID, List.of("constants." + field), known);
      }
    }
  }

  /// The words of headings that the kind knows.
  public static HeadingWords words(ImportKind kind) {
    Map<String, List<List<String>>> synonyms = new LinkedHashMap<>();
    for (ImportField field : kind.fields().values()) {
      synonyms.put(field.code(), field.headings());
    }
    return new HeadingWords(synonyms);
  }

  private static Wanted wanted(ImportRequest request, ImportProfile profile, ImportKind kind) {
    return new Wanted(
        words(kind),
        kind.keys(),
        kind.beside().person(),
        kind.beside().fields(),
        request.sheet().or(profile::sheet),
        profile.headerRow(),
        profile.columns(),
        profile.context());
  }
}
