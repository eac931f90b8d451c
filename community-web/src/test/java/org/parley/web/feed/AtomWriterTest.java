package org.parley.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.parley.community.feed.FeedEntry;
import org.parley.community.member.Author;
import org.parley.community.page.Page;
import org.parley.community.setting.Place;
import org.parley.community.thread.PostKind;
import org.w3c.dom.Document;

class AtomWriterTest {

  private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void charactersThatXmlDoesNotHaveDoNotBreakTheFeed() throws Exception {
    Document feed = read(feed(entry("A \u0000\u000B bell\u0007 & <b>\uFFFE\uD83D", 7)));
    assertThat(text(feed, "title", 1)).isEqualTo("A \uFFFD\uFFFD bell\uFFFD & <b>\uFFFD\uFFFD");
  }

  @Test
  void faceOfAnEmojiIsKept() throws Exception {
    assertThat(text(read(feed(entry("Works \uD83D\uDE00", 7))), "title", 1))
        .isEqualTo("Works \uD83D\uDE00");
  }

  @Test
  void idsStayWhenTheCommunityMovesToAnotherAddress() throws Exception {
    Feed feed = feed(entry("Why?", 7));
    String here = text(read(feed, "http://localhost:8080"), "id", 1);
    assertThat(text(read(feed, "https://community.example.com"), "id", 1)).isEqualTo(here);
    assertThat(text(read(feed(entry("Why?", 8))), "id", 1)).isNotEqualTo(here);
  }

  @Test
  void emptyFeedIsStillAFeedWithATimeOfItsLastChange() throws Exception {
    Feed empty = new Feed("Nothing", "/feed.atom", "/", "", new Page<>(List.of(), null));
    assertThat(text(read(empty), "updated", 0)).isEqualTo(FOUNDED.toString());
  }

  private static FeedEntry entry(String title, long postId) {
    Author author = new Author(3L, "anna", "Anna", null);
    return new FeedEntry(
        postId, PostKind.QUESTION, title, "/t/5/why", author, "<p>x</p>", NOW, NOW, List.of());
  }

  private static Feed feed(FeedEntry entry) {
    return new Feed("All", "/feed.atom", "/", "", new Page<>(List.of(entry), null));
  }

  private static Document read(Feed feed) throws Exception {
    return read(feed, "http://localhost:8080");
  }

  private static Document read(Feed feed, String url) throws Exception {
    byte[] atom = AtomWriter.write(feed, new Place(URI.create(url), Path.of("data")), FOUNDED);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(atom));
  }

  private static String text(Document feed, String element, int place) {
    return feed.getElementsByTagName(element).item(place).getTextContent();
  }
}
