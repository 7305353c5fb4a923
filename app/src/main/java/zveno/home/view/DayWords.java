package zveno.home.view;

import java.time.LocalDate;
import java.time.LocalTime;
import zveno.text.Messages;
import zveno.text.RussianDate;

/// The day in words, and the part of it.
record DayWords(Messages messages) {
  private static final int MORNING = 5;
  private static final int DAY = 12;
  private static final int EVENING = 18;
  private static final int NIGHT = 23;

  /// «Воскресенье, 22 ноября 2026 г.».
  String of(LocalDate day) {
    String week = messages.get("home.weekday." + day.getDayOfWeek());
    return messages.get("home.day.text", week, RussianDate.full(day));
  }

  static String part(LocalTime time) {
    int hour = time.getHour();
    if (hour < MORNING || hour >= NIGHT) return "night";
    return hour < DAY ? "morning" : hour < EVENING ? "day" : "evening";
  }
}
