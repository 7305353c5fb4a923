package zveno.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import zveno.text.Messages;

/// A moment as people say it: «22.11.2026, 10:42».
public record Moment(Messages messages, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  public String text(Instant instant) {
    ZonedDateTime when = instant.atZone(zone);
    return messages.get("ui.moment.text", when.toLocalDate(), TIME.format(when));
  }
}
