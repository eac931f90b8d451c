package org.parley.web.feed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parley.community.feed.FeedEntry;
import org.parley.community.markup.AbsoluteLinks;
import org.parley.community.setting.Place;

/**
 * Writes a feed as Atom (RFC 4287), its parts linked as RFC 5005 says. Ids are made of when the
 * community was founded and of the post, so that they stay when its address changes.
 */
final class AtomWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final Place place;
  private final Instant founded;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private AtomWriter(Place place, Instant founded) throws XMLStreamException {
    this.place = place;
    this.founded = founded;
    this.xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  static byte[] write(Feed feed, Place place, Instant founded) {
    try {
      AtomWriter writer = new AtomWriter(place, founded);
      writer.feed(feed);
      return writer.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The latest change of an entry, or when the community was founded: a feed always has one. */
  static Instant updated(Feed feed, Instant founded) {
    return feed.entries().items().stream()
        .map(FeedEntry::updatedAt)
        .max(Instant::compareTo)
        .orElse(founded);
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", id("feed:" + feed.path()));
    element("title", feed.title());
    element("updated", updated(feed, founded).toString());
    element("generator", "Parley");
    link("self", "application/atom+xml", feed.part(feed.after()));
    link("alternate", "text/html", feed.page());
    if (!feed.after().isEmpty()) {
      link("first", "application/atom+xml", feed.path());
    }
    if (feed.entries().next() != null) {
      link("next", "application/atom+xml", feed.part(feed.entries().next()));
    }
    for (FeedEntry entry : feed.entries().items()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    boolean opening = entry.kind().isOpening();
    String path = opening ? entry.threadPath() : "/p/" + entry.postId();
    xml.writeStartElement(ATOM, "entry");
    element("id", id("post:" + entry.postId()));
    element("title", opening ? entry.title() : "Re: " + entry.title());
    link("alternate", "text/html", path);
    element("published", entry.createdAt().toString());
    element("updated", entry.updatedAt().toString());
    author(entry);
    for (String tag : entry.tags()) {
      xml.writeEmptyElement(ATOM, "category");
      xml.writeAttribute("term", XmlText.of(tag));
    }
    xml.writeStartElement(ATOM, "content");
    xml.writeAttribute("type", "html");
    URI base = URI.create(place.link(entry.threadPath()));
    xml.writeCharacters(XmlText.of(AbsoluteLinks.in(entry.html(), base)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void author(FeedEntry entry) throws XMLStreamException {
    String name = entry.author().displayName();
    xml.writeStartElement(ATOM, "author");
    element("name", name.isBlank() ? "–" : name);
    if (entry.author().isKnown()) {
      element("uri", place.link("/m/" + entry.author().name()));
    }
    xml.writeEndElement();
  }

  private void link(String rel, String type, String path) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", XmlText.of(place.link(path)));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  private String id(String of) {
    String name = "parley:" + founded + ":" + of;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
