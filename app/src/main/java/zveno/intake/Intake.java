package zveno.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zveno.files.TargetFile;
import zveno.files.TargetRefusedException;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.heading.Heading;
import zveno.intake.heading.HeadingFinder;
import zveno.intake.heading.HeadingWords;
import zveno.intake.heading.Wanted;
import zveno.intake.kind.ImportField;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.RowDoubt;
import zveno.intake.open.SheetFiles;
import zveno.intake.profile.ImportProfile;
import zveno.intake.profile.ProfileFile;
import zveno.intake.table.RowValues;
import zveno.intake.table.TableRows;

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
      return new Run(request, profile, kind, file, heading, watch).answer();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof TargetRefusedException refused) {
        throw refused;
      }
      throw e;
    }
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

  private static Wanted wanted(ImportRequest request, ImportProfile profile, ImportKind kind) {
    Map<String, List<List<String>>> synonyms = new LinkedHashMap<>();
    for (ImportField field : kind.fields().values()) {
      synonyms.put(field.code(), field.headings());
    }
    return new Wanted(
        new HeadingWords(synonyms),
        kind.keys(),
        kind.beside().person(),
        kind.beside().fields(),
        request.sheet().or(profile::sheet),
        profile.headerRow(),
        profile.columns(),
        profile.context());
  }

  /// One import while it runs.
  private final class Run {

    private final ImportRequest request;
    private final ImportProfile profile;
    private final ImportKind kind;
    private final SheetFile file;
    private final Heading heading;
    private final TableRows rows;
    private final ImportWatch watch;

    Run(
        ImportRequest request,
        ImportProfile profile,
        ImportKind kind,
        SheetFile file,
        Heading heading,
        ImportWatch watch) {
      this.watch = watch;
      this.request = request;
      this.profile = profile;
      this.kind = kind;
      this.file = file;
      this.heading = heading;
      this.rows = new TableRows(file, heading);
    }

    ImportAnswer answer() {
      RowValues values = new RowValues(kind, profile, heading.fields(), heading.further());
      ImportSettings settings = new ImportSettings(fileName(), profile, given(), request.dryRun());
      ImportResult result =
          kind.take(
              settings,
              each ->
                  rows.forEach(
                      row -> {
                        watch.reached(file.share());
                        each.accept(values.read(row));
                      }),
              found -> {
                watch.reached(1);
                request.rejects().ifPresent(target -> writeRejects(target, found));
              });
      return new ImportAnswer(
          kind.code(),
          request.file().toString(),
          heading.sheet().name().isEmpty() ? null : heading.sheet().name(),
          file.sheets().stream()
              .filter(sheet -> !sheet.equals(heading.sheet()))
              .map(SheetName::name)
              .toList(),
          heading.row(),
          mapping(),
          rows.dataRows(),
          result.created(),
          result.updated(),
          result.unchanged(),
          result.merged(),
          result.rejected().size(),
          result.records(),
          rows.skipped(),
          result.newValues(),
          result.change().map(Object::toString).orElse(null),
          result.doubts().stream().map(this::problem).toList(),
          file.encoding().isEmpty() ? null : file.encoding());
    }

    private String fileName() {
      return String.valueOf(request.file().getFileName());
    }

    private Set<String> given() {
      Set<String> given = new LinkedHashSet<>(profile.constants().keySet());
      heading.fields().keySet().forEach(f -> given.addAll(Arrays.asList(f.split("\\+", -1))));
      return given;
    }

    private Map<String, String> mapping() {
      Map<String, String> mapping = new LinkedHashMap<>();
      heading.fields().forEach((field, column) -> mapping.put(field, heading.names().get(column)));
      return mapping;
    }

    private ImportAnswer.Problem problem(RowDoubt doubt) {
      return new ImportAnswer.Problem(
          doubt.row(),
          doubt.field(),
          doubt.code().code(),
          doubt.value(),
          IntakeWords.severity(doubt.code()),
          words.text(doubt));
    }

    private void writeRejects(Path target, ImportResult result) {
      try {
        TargetFile.replace(
            target, out -> new RejectedRows(words, heading).writeTo(out, rows, result));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
