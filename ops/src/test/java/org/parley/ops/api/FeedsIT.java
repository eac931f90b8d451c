package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What machines read: feeds, sitemap, structured data, and the heads of pages. */
class FeedsIT extends FeedReaders {

  private static final Pattern LOC = Pattern.compile("<loc>([^<]+)</loc>");

  @Test
  void everyFeedIsAtomWithWholeEntries() throws Exception {
    long answer = world.answer(mona, threads.get("open"));
    for (String path : feeds()) {
      SyndFeed feed = feed(get(path, null).body());
      assertThat(feed.getFeedType()).as(path).isEqualTo("atom_1.0");
      assertThat(feed.getUri()).as(path).startsWith("urn:uuid:");
      assertThat(feed.getEntries()).as(path).isNotEmpty();
      for (SyndEntry entry : feed.getEntries()) {
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getAuthor()).isNotBlank();
        assertThat(entry.getLink()).startsWith("http://localhost");
        assertThat(entry.getContents().get(0).getValue()).isNotBlank();
      }
    }
    SyndFeed thread = feed(get("/t/" + threads.get("open") + "/feed.atom", null).body());
    assertThat(thread.getEntries().get(0).getLink()).endsWith("/p/" + answer);
    assertThat(thread.getTitle()).startsWith("Open echidna & <b>friends</b>");
  }

  @Test
  void visitorsFeedsHoldOnlyWhatIsOpen() throws Exception {
    String[] hidden = {"Members echidna", "Invoice echidna", "Pilots echidna"};
    for (String path : feeds()) {
      assertThat(get(path, null).body()).as(path).contains("Open echidna").doesNotContain(hidden);
    }
    for (String access : new String[] {"members", "own", "group"}) {
      assertThat(get("/s/" + world.space(access) + "/feed.atom", null).statusCode()).isEqualTo(404);
      assertThat(get("/t/" + threads.get(access) + "/feed.atom", null).statusCode()).isEqualTo(404);
    }
    assertThat(get("/m/" + world.name("petra") + "/feed.atom", null).body())
        .doesNotContain("Pilots echidna");
  }

  @Test
  void tokenShowsWhatItsMemberSeesAndIsPrivate() throws Exception {
    HttpResponse<String> annas = get("/tags/" + world.tag() + "/feed.atom", anna.token());
    assertThat(annas.body())
        .contains("Open echidna", "Members echidna", "Invoice echidna")
        .doesNotContain("Pilots echidna");
    assertThat(annas.headers().firstValue("Cache-Control").orElse("")).startsWith("private");
    assertThat(get("/feed.atom", null).headers().firstValue("Cache-Control").orElse(""))
        .startsWith("public");
    assertThat(get("/feed.atom", "parley_wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void hiddenThreadAndClosedSpaceLeaveFeedAndSitemapAtOnce() throws Exception {
    long thread = threads.get("hidden");
    assertThat(everywhere()).contains("Hidden echidna", "/t/" + thread + "/");
    assertThat(mona.delete("/posts/" + opening(thread)).status()).isEqualTo(204);
    assertThat(everywhere()).doesNotContain("Hidden echidna", "/t/" + thread + "/");

    long closing = threads.get("closing");
    assertThat(everywhere()).contains("Closing echidna");
    world.insert(
        "update thread set space_id = (select id from space where slug = ?) where id = ?"
            + " returning 1",
        world.space("members"),
        closing);
    assertThat(everywhere()).doesNotContain("Closing echidna", "/t/" + closing + "/");
  }

  private static String everywhere() throws Exception {
    StringBuilder all = new StringBuilder();
    for (String path : feeds()) {
      all.append(get(path, null).body());
    }
    sitemap().forEach(all::append);
    return all.toString();
  }

  @Test
  void whoHasItAlreadyGetsNothingNew() throws Exception {
    String path = "/s/" + world.space("open") + "/feed.atom";
    HttpResponse<String> first = get(path, null);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(get(path, null, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path, null, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    String modified = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(get(path, null, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
  }

  @Test
  void longFeedLeadsOnUntilItsEnd() throws Exception {
    List<String> ids = new ArrayList<>();
    String path = "/feed.atom";
    for (int parts = 0; path != null && parts < 500; parts++) {
      String body = get(path, null).body();
      feed(body).getEntries().forEach(entry -> ids.add(entry.getUri()));
      Matcher next =
          Pattern.compile("<link rel=\"next\"[^>]+href=\"[^\"]*(/feed[^\"]+)\"").matcher(body);
      path = next.find() ? next.group(1) : null;
    }
    assertThat(path).isNull();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
  }

  @Test
  void sitemapNamesWhatVisitorsReadWithItsLastChangeAndNothingElse() throws Exception {
    long thread = threads.get("open");
    String all = String.join("\n", sitemap());
    assertThat(all).contains("/t/" + thread + "/", "/s/" + world.space("open") + "<", world.tag());
    for (String access : new String[] {"members", "own", "group"}) {
      assertThat(all)
          .doesNotContain("/t/" + threads.get(access) + "/", "/s/" + world.space(access) + "<");
    }
    assertThat(lastModified(all, thread)).isEqualTo(lastChange(thread));
    assertThat(get("/robots.txt", null).body())
        .contains("Sitemap: http://localhost", "Disallow: /search", "Disallow: /admin");
  }

  private static String lastModified(String sitemap, long thread) {
    Matcher modified =
        Pattern.compile("/t/" + thread + "/[^<]*</loc><lastmod>([^<]+)<").matcher(sitemap);
    assertThat(modified.find()).isTrue();
    return modified.group(1);
  }

  private static String lastChange(long thread) {
    long seconds =
        world.insert(
            "select floor(extract(epoch from max(greatest(created_at, edited_at))))::bigint"
                + " from post where thread_id = ? and state = 'PUBLISHED'",
            thread);
    return java.time.Instant.ofEpochSecond(seconds).toString();
  }

  private static List<String> feeds() {
    return List.of(
        "/feed.atom",
        "/s/" + world.space("open") + "/feed.atom",
        "/tags/" + world.tag() + "/feed.atom",
        "/m/" + world.name("anna") + "/feed.atom",
        "/t/" + threads.get("open") + "/feed.atom");
  }

  private static List<String> sitemap() throws Exception {
    List<String> parts = new ArrayList<>();
    Matcher part = LOC.matcher(get("/sitemap.xml", null).body());
    while (part.find()) {
      parts.add(get(part.group(1).replace(base(), ""), null).body());
    }
    assertThat(parts).hasSizeGreaterThanOrEqualTo(2);
    return parts;
  }

  private static long opening(long thread) {
    return world.insert("select id from post where thread_id = ? and number = 1", thread);
  }

  private static SyndFeed feed(String body) throws Exception {
    return new SyndFeedInput().build(new StringReader(body));
  }
}
