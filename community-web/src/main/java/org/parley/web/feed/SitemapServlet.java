package org.parley.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.parley.community.feed.SiteAddresses;
import org.parley.community.setting.Place;

/**
 * {@code /sitemap.xml}, which names its parts, and the parts: lists of what visitors may read, each
 * of at most 50,000 addresses as sitemaps.org allows, written while they are read.
 */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class SitemapServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50_000;
  private static final Pattern THREADS = Pattern.compile("/threads-([0-9]{1,18})\\.xml");

  @Inject transient SiteAddresses addresses;
  @Inject transient Place place;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String part = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher threads = THREADS.matcher(part);
    try {
      if (request.getServletPath().equals("/sitemap.xml")) {
        writeIndex(begin(response));
      } else if (part.equals("/lists.xml")) {
        writeLists(begin(response));
      } else if (threads.matches()) {
        writeThreads(begin(response), Long.parseLong(threads.group(1)));
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static SitemapWriter begin(HttpServletResponse response)
      throws IOException, XMLStreamException {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=600");
    return new SitemapWriter(response.getOutputStream());
  }

  private void writeIndex(SitemapWriter writer) throws XMLStreamException {
    writer.begin("sitemapindex");
    writer.part(place.link("/sitemaps/lists.xml"));
    for (long after : addresses.threadPages(MOST)) {
      writer.part(place.link("/sitemaps/threads-" + after + ".xml"));
    }
    writer.end();
  }

  private void writeLists(SitemapWriter writer) throws XMLStreamException {
    writer.begin("urlset");
    for (String path : new String[] {"/", "/spaces", "/tags", "/ideas", "/roadmap", "/blogs"}) {
      writer.address(place, new SiteAddresses.Address(path, null));
    }
    addresses.lists(address -> writer.address(place, address));
    writer.end();
  }

  private void writeThreads(SitemapWriter writer, long after) throws XMLStreamException {
    writer.begin("urlset");
    addresses.threads(after, MOST, address -> writer.address(place, address));
    writer.end();
  }
}
