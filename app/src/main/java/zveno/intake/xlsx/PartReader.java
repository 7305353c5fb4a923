package zveno.intake.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;

/// Walks through the elements of an XML part. A document type is refused, so nothing is ever
/// fetched or expanded; names are compared without namespace, so strict workbooks are read too.
final class PartReader implements AutoCloseable {

  /// A cell of escapes (`_x000D_`) alone and a little more, so that what is too long can be told.
  private static final int LONGEST = 7 * Limits.CELL + 7;

  private final String part;
  private final GuardedPart in;
  private final XMLStreamReader xml;

  private PartReader(String part, GuardedPart in, XMLStreamReader xml) {
    this.part = part;
    this.in = in;
    this.xml = xml;
  }

  static PartReader open(OfficeZip zip, String part) {
    GuardedPart in = zip.part(part);
    if (in == null) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, part);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      return new PartReader(part, in, factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw broken(part, e);
    }
  }

  private static IntakeException broken(String part, Exception e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof IntakeException known) {
        return known;
      }
      cause = cause.getCause();
    }
    return new IntakeException(IntakeFault.FILE_DAMAGED, e, part);
  }

  /// The next event of the part; at its end the rest of the stream is checked as well.
  int next() {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new IntakeException(IntakeFault.FILE_UNSAFE, part);
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return event;
    } catch (XMLStreamException | IOException e) {
      throw broken(part, e);
    }
  }

  /// Goes to the next opening element; false at the end of the part.
  boolean nextElement() {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /// Name of the element that opens or closes here, without its namespace.
  String name() {
    return xml.getLocalName();
  }

  /// An attribute without a namespace, or null.
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /// An attribute in any namespace, or null: `r:id` is asked for beside a plain `id`.
  @Nullable String relation() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /// Adds the characters of this event, as long as a cell may still hold them.
  void text(StringBuilder to) {
    int length = Math.min(xml.getTextLength(), LONGEST - to.length());
    if (length > 0) {
      to.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }
  }

  /// How much of the part was read, 0 to 1.
  double share() {
    return in.share();
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.release();
    } catch (XMLStreamException | IOException e) {
      throw broken(part, e);
    }
  }
}
