package org.parley.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Place;
import org.parley.community.setting.Settings;
import org.parley.web.security.CurrentActor;

/**
 * Every feed. Without credentials it is what visitors see; a session or a token makes it what that
 * member sees, and private to them. Who has the latest already gets 304.
 */
@WebServlet("*.atom")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Feeds feeds;
  @Inject transient BlogFeed blogFeed;
  @Inject transient Settings settings;
  @Inject transient Place place;
  @Inject transient CurrentActor currentActor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (currentActor.hasBadToken()) {
      response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    try {
      String path = request.getServletPath();
      String after = request.getParameter("after");
      Feed feed =
          path.startsWith(BlogFeed.ROOT)
              ? blogFeed.find(currentActor.actor(), path, after)
              : feeds.find(currentActor.actor(), path, after);
      answer(request, response, feed);
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (Invalid cursor) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Feed feed)
      throws IOException {
    Actor actor = currentActor.actor();
    Instant founded = Instant.parse(settings.find(Settings.FOUNDED).orElse("1970-01-01T00:00:00Z"));
    byte[] atom = AtomWriter.write(feed, place, founded);
    String tag = tag(atom);
    response.setHeader("ETag", tag);
    response.setDateHeader(
        "Last-Modified", AtomWriter.updated(feed, founded).getEpochSecond() * 1_000);
    response.setHeader("Vary", "Cookie, Authorization");
    response.setHeader(
        "Cache-Control", actor.isVisitor() ? "public, max-age=60" : "private, no-cache");
    if (isKnown(request, tag, AtomWriter.updated(feed, founded))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/atom+xml");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(atom.length);
    response.getOutputStream().write(atom);
  }

  /** By its tag, which changes with every letter; only who sends none is answered by the date. */
  private static boolean isKnown(HttpServletRequest request, String tag, Instant updated) {
    String known = request.getHeader("If-None-Match");
    if (known != null) {
      return known.strip().equals("*") || known.contains(tag);
    }
    try {
      long since = request.getDateHeader("If-Modified-Since");
      return since >= 0 && updated.getEpochSecond() * 1_000 <= since;
    } catch (IllegalArgumentException notADate) {
      return false;
    }
  }

  private static String tag(byte[] atom) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(atom);
      return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
