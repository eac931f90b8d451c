package org.parley.ops.stackexchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.Progress;

/**
 * One file of a dump, read row by row: never more than a row of it is in memory. Its document type
 * and entities, should it declare any, are not looked at.
 */
public record DumpFile(Path path) {

  private static final int BUFFER = 1 << 16;
  private static final int ROWS_BETWEEN_REPORTS = 500;

  /** Every escaped character counts against these, and a dump has more than any limit foresees. */
  private static final String[] LIMITS = {
    "jdk.xml.totalEntitySizeLimit",
    "jdk.xml.maxGeneralEntitySizeLimit",
    "jdk.xml.entityReplacementLimit",
    "jdk.xml.entityExpansionLimit"
  };

  public boolean exists() {
    return Files.isRegularFile(path);
  }

  /** Hands every row over, and tells the progress how far it is. A missing file has no rows. */
  public void read(Consumer<DumpRow> rows, Progress progress) {
    if (!exists()) {
      return;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(path);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        var step = progress.begin("Reading " + path.getFileName(), Files.size(path))) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      for (long read = 0; xml.hasNext(); ) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          rows.accept(row(xml));
          if (++read % ROWS_BETWEEN_REPORTS == 0) {
            step.at(channel.position());
          }
        }
      }
      step.at(Files.size(path)); // the parser has closed the channel
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + path + ": " + e.getMessage(), e);
    } catch (XMLStreamException e) {
      throw new CommandFailed(path + " is not well-formed: " + e.getMessage(), e);
    }
  }

  private static DumpRow row(XMLStreamReader xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new DumpRow(attributes);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    for (String limit : LIMITS) {
      factory.setProperty(limit, "0");
    }
    return factory;
  }
}
