package zveno.intake.open;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes; its name says nothing.
enum FileKind {
  ZIP,
  OLE2,
  TEXT,
  HTML,
  XML,
  PDF,
  RTF,
  OTHER;

  private static final int HEAD = 4096;

  static FileKind of(byte[] head, int length) {
    if (starts(head, length, 'P', 'K') && length > 3 && head[2] < 9 && head[3] < 9) {
      return ZIP;
    }
    if (starts(head, length, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OLE2;
    }
    if (starts(head, length, 0xFF, 0xFE) || starts(head, length, 0xFE, 0xFF)) {
      return TEXT;
    }
    for (int i = 0; i < length; i++) {
      if (head[i] >= 0 && head[i] < '\b') {
        return OTHER;
      }
    }
    return ofText(new String(head, 0, length, StandardCharsets.UTF_8));
  }

  static int headLength() {
    return HEAD;
  }

  private static FileKind ofText(String text) {
    String start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("<") && (start.contains("<html") || start.contains("<table"))) {
      return HTML;
    }
    return start.startsWith("<?xml") || start.startsWith("<!doctype") ? XML : TEXT;
  }

  private static boolean starts(byte[] head, int length, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= length || (head[i] & 0xFF) != (start[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
