package zveno.intake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zveno.intake.draft.Renewed;
import zveno.text.Messages;

/// What became of the user's words when a file was looked at again.
record RenewedWords(Messages messages) {
  /// So many rows are named.
  private static final int NAMED = 12;

  String of(Renewed renewed) {
    List<String> words = new ArrayList<>(List.of(messages.get("import.renewed.notice")));
    if (!renewed.gone().isEmpty()) {
      String columns =
          renewed.gone().stream()
              .map(heading -> messages.get("import.quoted.text", heading))
              .collect(Collectors.joining(", "));
      words.add(messages.get("import.renewedGone.notice", columns, renewed.gone().size()));
    }
    if (!renewed.lost().isEmpty()) {
      words.add(messages.get("import.renewedLost.notice", rows(renewed.lost())));
    }
    if (words.size() == 1) words.add(messages.get("import.renewedAll.notice"));
    return String.join(" ", words);
  }

  private String rows(List<Integer> rows) {
    String first =
        rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    int more = rows.size() - NAMED;
    return more > 0 ? first + ' ' + messages.get("import.more.line", more) : first;
  }
}
