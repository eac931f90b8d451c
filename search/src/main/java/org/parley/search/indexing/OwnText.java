package org.parley.search.indexing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.parley.community.markup.PlainText;

/** What the writer of a post said in words of their own. */
final class OwnText {

  /** Quotations, code, members who are called by name, and addresses that stand for themselves. */
  private static final String OTHERS = "blockquote, pre, code, kbd, samp, a.mention, a[href^=http]";

  private OwnText() {}

  static String of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element other : body.select(OTHERS)) {
      boolean isNamedLink =
          other.normalName().equals("a") && !other.hasClass("mention") && !isAddress(other);
      if (!isNamedLink) {
        // what stood around it are no neighbours
        other.before("<br>").remove();
      }
    }
    return PlainText.of(body.html());
  }

  private static boolean isAddress(Element link) {
    String text = link.text();
    return text.contains("://") || text.startsWith("www.");
  }
}
