package org.parley.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.parley.community.setting.Place;

/** {@code /robots.txt}: where search engines find nothing worth finding, and the sitemap. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> NOT_WORTH_READING =
      List.of(
          "/admin",
          "/moderation",
          "/search",
          "/ask",
          "/settings",
          "/sign-in",
          "/register",
          "/forgot",
          "/reset",
          "/confirm",
          "/check-mail",
          "/setup",
          "/api/",
          "/health/",
          "/p/*/edit",
          "/p/*/history",
          "/p/*/flag",
          "/t/*/history");

  @Inject transient Place place;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    NOT_WORTH_READING.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
    text.append("\nSitemap: ").append(place.link("/sitemap.xml")).append('\n');
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=86400");
    response.getWriter().write(text.toString());
  }
}
