package zveno.faults;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;

/// Where the log goes: one file a day in the user's folder, fourteen of them, nothing on the
/// console, whose only content is a command's answer.
///
/// Written out here and not in an XML file, which takes a tenth of a second to read at every start.
/// Without the folder, as in tests, the library looks for its own settings.
public final class LogFile extends ContextAwareBase implements Configurator {
  /// The system property with the folder.
  public static final String FOLDER = "zveno.logs";

  private static final int DAYS = 14;
  private static final String MOST = "20MB";

  /// Messages of exceptions can hold values of the base: %nopex, and [Fault] writes the stack.
  private static final String LINE = "%d{ISO8601} %-5level %logger{20} %msg%n%nopex";

  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    String folder = System.getProperty(FOLDER);
    if (folder == null) return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    logs.getStatusManager().add(new NopStatusListener());
    logs.getLogger("zveno").setLevel(Level.INFO);
    logs.getLogger("org.jooq").setLevel(Level.ERROR);
    ch.qos.logback.classic.Logger root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(file(logs, folder));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static RollingFileAppender<ILoggingEvent> file(LoggerContext logs, String folder) {
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(logs);
    file.setName("file");
    file.setPrudent(true);
    TimeBasedRollingPolicy<ILoggingEvent> days = new TimeBasedRollingPolicy<>();
    days.setContext(logs);
    days.setParent(file);
    days.setFileNamePattern(folder + "/zveno-%d{yyyy-MM-dd}.log");
    days.setMaxHistory(DAYS);
    days.setTotalSizeCap(FileSize.valueOf(MOST));
    days.setCleanHistoryOnStart(true);
    days.start();
    file.setRollingPolicy(days);
    PatternLayoutEncoder line = new PatternLayoutEncoder();
    line.setContext(logs);
    line.setCharset(StandardCharsets.UTF_8);
    line.setPattern(LINE);
    line.start();
    file.setEncoder(line);
    file.start();
    return file;
  }
}
