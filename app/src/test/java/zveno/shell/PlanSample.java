package zveno.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zveno.events.EventField;
import zveno.events.EventStatus;

/// An invented plan in every state, for pictures and journeys.
final class PlanSample {
  private static final List<String> WHEN =
      List.of(
          "03.09.2026",
          "12–14 сентября 2026",
          "25.09.2026",
          "октябрь 2026",
          "14.10.2026",
          "27.10.2026",
          "10.11.2026",
          "20.11.2026",
          "24.11.2026",
          "II квартал 2027",
          "12.12.2026",
          "2026/27 учебный год",
          "15.01.2027",
          "когда будет снег");
  private static final List<String> FORMS =
      List.of("семинар", "круглый стол", "мастер-класс", "конференция");
  private static final List<String> TITLES =
      List.of(
          "Семинар «Функциональная грамотность: задания открытого банка»",
          "Круглый стол заместителей директоров",
          "Мастер-класс «Смысловое чтение в начальной школе»",
          "Районная конференция «Шаг в науку» для обучающихся 8–11 классов");
  private static final List<String> WHO = List.of("Соколова Е. А.", "Белов П. П.", "Орлова А. А.");

  private PlanSample() {}

  static void fill(OpenWindow window) {
    for (int i = 0; i < WHEN.size() * 2; i++) {
      UUID id =
          add(
              window,
              TITLES.get(i % TITLES.size()),
              EventField.START,
              WHEN.get(i % WHEN.size()),
              EventField.TIME,
              i % 3 == 0 ? "14:00–15:30" : "",
              EventField.FORM,
              FORMS.get(i % FORMS.size()),
              EventField.PLACE,
              i % 2 == 0 ? "актовый зал" : "кабинет 12",
              EventField.AUDIENCE,
              "учителя русского языка",
              EventField.RESPONSIBLE,
              WHO.get(i % WHO.size()),
              EventField.DIRECTION,
              i % 2 == 0 ? "наставничество" : "функциональная грамотность",
              EventField.EXPECTED,
              "методические рекомендации");
      if (i % 7 == 0) window.events.setStatus(List.of(id), EventStatus.HELD, "");
      if (i % 7 == 1) {
        window.events.setStatus(List.of(id), EventStatus.CANCELLED, "карантин в школе");
      }
    }
  }

  static UUID add(OpenWindow window, String title, Object... fieldsAndTexts) {
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    cells.put(EventField.TITLE, title);
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      cells.put((EventField) fieldsAndTexts[i], (String) fieldsAndTexts[i + 1]);
    }
    return window.events.add(cells).event();
  }
}
