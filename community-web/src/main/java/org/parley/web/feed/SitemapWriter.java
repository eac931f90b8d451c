package org.parley.web.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parley.community.feed.SiteAddresses;
import org.parley.community.setting.Place;
import org.parley.web.page.Formats;

/** Writes a sitemap as sitemaps.org describes it, address by address. */
final class SitemapWriter {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;

  SitemapWriter(OutputStream out) throws XMLStreamException {
    xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }

  void begin(String root) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setDefaultNamespace(SITEMAP);
    xml.writeStartElement(SITEMAP, root);
    xml.writeDefaultNamespace(SITEMAP);
  }

  void part(String address) throws XMLStreamException {
    xml.writeStartElement(SITEMAP, "sitemap");
    element("loc", address);
    xml.writeEndElement();
  }

  void address(Place place, SiteAddresses.Address address) {
    try {
      xml.writeStartElement(SITEMAP, "url");
      element("loc", place.link(encoded(address.path())));
      if (address.changedAt() != null) {
        element("lastmod", seconds(address.changedAt()));
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(SITEMAP, name);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  private static String seconds(Instant moment) {
    return Instant.ofEpochSecond(moment.getEpochSecond()).toString();
  }

  private static String encoded(String path) {
    return path.equals("/")
        ? path
        : Arrays.stream(path.substring(1).split("/"))
            .map(Formats::segment)
            .collect(Collectors.joining("/", "/", ""));
  }
}
