package zveno.intake.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables that the user brought in before, the last one first.
public interface Sources {
  /// Nothing is remembered.
  Sources NONE =
      new Sources() {
        @Override
        public List<Source> all() {
          return List.of();
        }

        @Override
        public void remember(Source source) {
          // nothing is kept
        }

        @Override
        public void forget(Collection<Source> sources) {
          // nothing is kept
        }
      };

  List<Source> all();

  /// Takes the place of a table with like headings.
  void remember(Source source);

  /// Nothing of what was said of these tables is believed any more.
  void forget(Collection<Source> sources);

  /// What is known of a table with these headings: what was said of the table most like it, and of
  /// single headings what was said last of any table.
  default Remembered of(List<String> headings) {
    Set<String> keys = Source.keys(headings);
    Optional<Source> same =
        all().stream()
            .filter(source -> source.isLike(keys))
            .max(Comparator.comparingDouble(source -> source.likeness(keys)));
    return new Remembered(same, all());
  }

  /// What is known of one table.
  record Remembered(Optional<Source> same, List<Source> all) {
    /// Whether the user ever said what becomes of such a column.
    public boolean knows(String heading) {
      return said(heading).isPresent();
    }

    /// The field that the user gave to such a column.
    public Optional<String> field(String heading) {
      return said(heading).filter(field -> !field.isEmpty());
    }

    /// That a column is left out is believed of the same table only.
    private Optional<String> said(String heading) {
      return same.flatMap(source -> source.said(heading))
          .or(
              () ->
                  all.stream()
                      .flatMap(source -> source.said(heading).stream())
                      .filter(field -> !field.isEmpty())
                      .findFirst());
    }

    /// By field and text of the file, what stands for it in this table.
    public Map<String, Map<String, String>> values() {
      return same.map(Source::values).orElse(Map.of());
    }
  }
}
