package org.parley.ops.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ops.PlainHttp;

/**
 * Somebody who looks for what is not theirs: over the API with their token, on pages with their
 * session.
 *
 * @param cookie of their session, null for a visitor
 */
record Outsider(String name, ApiClient api, String cookie) {

  private static final HttpClient HTTP = PlainHttp.FOLLOWING;

  /** Where everything is that the looks are about. */
  record Place(long thread, long post, long conversation, String space, String customer) {}

  /**
   * Everything that they get, by where they got it.
   *
   * @param word that stands beside what they look for; pages say it back to who types it
   */
  Map<String, String> everything(Place at, String word) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String path : apiPaths(at, word)) {
      ApiAnswer answer = api.get(path);
      found.put("api " + path + " " + answer.status(), answer.text());
    }
    for (String path : pages(at, word)) {
      found.put("page " + path, page(path));
    }
    return found;
  }

  private static List<String> apiPaths(Place at, String word) {
    String conversation = "/conversations/" + at.conversation();
    return List.of(
        "/conversations?show=all",
        conversation,
        conversation + "/messages",
        "/threads",
        "/threads/" + at.thread(),
        "/threads/" + at.thread() + "/posts",
        "/threads?space=" + at.space(),
        "/search?q=" + word,
        "/search?q=" + word + "&sort=newest",
        "/members/" + at.customer(),
        "/members/" + at.customer() + "/posts",
        "/notifications",
        "/drafts",
        "/saved-searches",
        "/attachments");
  }

  private static List<String> pages(Place at, String word) {
    return List.of(
        "/",
        "/t/" + at.thread(),
        "/p/" + at.post(),
        "/p/" + at.post() + "/history",
        "/p/" + at.post() + "/private",
        "/conversations",
        "/conversations?show=all",
        "/conversations/" + at.conversation(),
        "/search?q=" + word,
        "/s/" + at.space(),
        "/m/" + at.customer(),
        "/m/" + at.customer() + "?tab=activity",
        "/notifications",
        "/popular",
        "/attachments",
        "/feed.atom",
        "/s/" + at.space() + "/feed.atom",
        "/t/" + at.thread() + "/feed.atom",
        "/sitemap.xml",
        "/robots.txt");
  }

  /** The body of a page, wherever it leads. */
  String page(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.url() + path));
    if (cookie != null) {
      request.header("Cookie", cookie);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
