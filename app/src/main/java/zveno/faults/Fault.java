package zveno.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A fault of the program: the same fault has the same code on every computer.
///
/// @param code eight hexadecimal digits, `3F09-A1C2`
/// @param stack classes, methods and lines; messages only of classes whose messages hold no values
public record Fault(String code, String stack) {
  private static final Set<Class<?>> SILENT_ABOUT_VALUES =
      Set.of(
          NullPointerException.class,
          ClassCastException.class,
          IndexOutOfBoundsException.class,
          ArrayIndexOutOfBoundsException.class,
          NoSuchMethodError.class,
          NoClassDefFoundError.class,
          OutOfMemoryError.class);

  public static Fault of(Throwable thrown) {
    List<Throwable> chain = chain(thrown);
    return new Fault(
        code(chain.getLast()),
        chain.stream().map(Fault::block).collect(Collectors.joining(System.lineSeparator())));
  }

  private static List<Throwable> chain(Throwable thrown) {
    Set<Throwable> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> chain = new ArrayList<>();
    for (Throwable t = thrown; t != null && met.add(t); t = t.getCause()) chain.add(t);
    return chain;
  }

  private static String code(Throwable root) {
    int hash = root.getClass().getName().hashCode();
    for (StackTraceElement frame : root.getStackTrace()) {
      hash = 31 * hash + frame.getClassName().replaceFirst("\\$\\$Lambda.*", "").hashCode();
      hash = 31 * hash + frame.getMethodName().hashCode();
    }
    String hex = String.format(Locale.ROOT, "%08X", hash);
    return hex.substring(0, 4) + "-" + hex.substring(4);
  }

  private static String block(Throwable thrown) {
    StringBuilder block = new StringBuilder(thrown.getClass().getName());
    if (SILENT_ABOUT_VALUES.contains(thrown.getClass())) {
      block.append(": ").append(thrown.getMessage());
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      block.append(System.lineSeparator()).append("  at ").append(frame);
    }
    return block.toString();
  }
}
