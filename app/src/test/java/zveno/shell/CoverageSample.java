package zveno.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.partners.Organization;
import zveno.partners.Partner;

/// A year of events to which some schools come, some more often, and some not at all.
public final class CoverageSample {
  private static final List<String> TITLES =
      List.of(
          "Семинар «Функциональная грамотность: задания открытого банка»",
          "Круглый стол заместителей директоров",
          "Мастер-класс «Смысловое чтение в начальной школе»",
          "Районная конференция «Шаг в науку» для обучающихся 8–11 классов");

  private CoverageSample() {}

  /// @param count how many events, one every sixth day from 2 September 2026
  public static void fill(OpenWindow window, int count) {
    List<String> schools =
        window.partners.all().stream()
            .map(Partner::organization)
            .filter(one -> one.type().startsWith("общеобразоват"))
            .map(Organization::callName)
            .toList();
    List<UUID> held = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      List<String> those =
          schools.stream()
              .filter(school -> comes(schools.indexOf(school), number))
              .collect(Collectors.toList());
      UUID id =
          window
              .events
              .add(
                  Map.of(
                      EventField.TITLE, TITLES.get(i % TITLES.size()) + (i < 4 ? "" : ", " + i),
                      EventField.START, LocalDate.of(2026, 9, 2).plusDays(6L * i).toString(),
                      EventField.PARTICIPANTS, String.join("; ", those)))
              .event();
      if (LocalDate.of(2026, 9, 2).plusDays(6L * i).isBefore(window.today())) held.add(id);
    }
    window.events.setStatus(held.subList(0, Math.max(0, held.size() - 1)), EventStatus.HELD, "");
  }

  private static boolean comes(int school, int event) {
    return school % 5 != 3 && (school * 7 + event * 3) % 4 != 0;
  }
}
