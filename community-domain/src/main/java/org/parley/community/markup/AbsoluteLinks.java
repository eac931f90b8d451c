package org.parley.community.markup;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML that is read elsewhere: its links and pictures lead back to this site. */
public final class AbsoluteLinks {

  private AbsoluteLinks() {}

  /** The sanitised HTML with whole addresses; {@code base} is the page on which it stands. */
  public static String in(String html, URI base) {
    Document document = Jsoup.parseBodyFragment(html, base.toString());
    document.outputSettings().prettyPrint(false);
    for (String attribute : new String[] {"href", "src"}) {
      for (Element element : document.select("[" + attribute + "]")) {
        String whole = element.absUrl(attribute);
        if (!whole.isEmpty()) {
          element.attr(attribute, whole);
        }
      }
    }
    // sets of pictures and their relative addresses are more than any feed reader asks for
    document.select("[srcset]").removeAttr("srcset");
    return document.body().html();
  }
}
