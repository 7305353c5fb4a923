package zveno.reports.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import zveno.reports.template.TemplateRefusedException.Reason;

/// XML of strangers: no entities, nothing from outside, no deep towers of elements.
final class SafeXml {

  /// Elements inside of each other; tables in tables in text boxes take some sixty.
  private static final String DEEPEST = "400";

  private SafeXml() {}

  static Document read(byte[] bytes) throws TemplateRefusedException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException damaged) {
      throw new TemplateRefusedException(Reason.DAMAGED);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(Document xml) throws IOException {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      xml.setXmlStandalone(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.transform(new DOMSource(xml), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  /// The library prints what it does not like otherwise.
  private static final class Silent implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
