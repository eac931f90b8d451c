package org.parley.community.mail;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;

/**
 * A post as a mail shows it: its beginning, with absolute addresses and without what mail programs
 * have no use for. Made from HTML that was sanitised when it was stored. A picture that this
 * community keeps may be for members only, and a mail program signs nobody in: it becomes a link.
 */
public record MailPost(String text, String html) {

  private static final int LONGEST = 2_500;

  /**
   * @param stored the post's stored HTML
   * @param site the community's address, against which relative ones are read
   */
  public static MailPost of(String stored, URI site) {
    Document document = Jsoup.parseBodyFragment(stored, site + "/");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    shorten(body);
    String text = PlainText.of(body.html());
    // a mail has no style sheet that would know them
    body.select("[class]").removeAttr("class");
    body.select("a[href]").forEach(link -> link.attr("href", link.absUrl("href")));
    body.select("img").forEach(image -> show(image, site));
    body.select("input").forEach(MailPost::drawBox);
    body.select("details, summary").forEach(element -> element.tagName("div"));
    body.select("pre").attr("style", "white-space:pre-wrap;font-family:monospace;font-size:14px;");
    body.select("blockquote")
        .attr("style", "margin:0 0 12px;padding-left:12px;border-left:2px solid #d0cac1;");
    body.select("p, ul, ol").attr("style", "margin:0 0 12px;");
    body.select("table").attr("style", "border-collapse:collapse;margin:0 0 12px;");
    body.select("td, th").attr("style", "padding:4px 8px;border:1px solid #d0cac1;");
    return new MailPost(text, body.html());
  }

  /** Whole paragraphs as long as there is room, then the beginning of the next one. */
  private static void shorten(Element body) {
    int room = LONGEST;
    boolean full = false;
    for (Node child : List.copyOf(body.childNodes())) {
      String text = child instanceof Element element ? element.text() : child.outerHtml();
      if (full) {
        child.remove();
      } else if (text.length() > room) {
        full = true;
        Element rest =
            new Element("p").appendChild(new TextNode(Excerpt.of(text, Math.max(room, 80))));
        child.replaceWith(rest);
      }
      room -= text.length();
    }
  }

  private static void show(Element image, URI site) {
    String source = image.absUrl("src");
    if (source.startsWith(site + "/")) {
      String name = image.attr("alt").isBlank() ? "image" : image.attr("alt");
      boolean isLinked = image.closest("a") != null;
      Node words = new TextNode("[" + name + "]");
      image.replaceWith(
          isLinked ? words : new Element("a").attr("href", source).appendChild(words));
    } else {
      image.attr("src", source).removeAttr("loading").removeAttr("srcset");
      image.attr("style", "max-width:100%;height:auto;border:0;");
    }
  }

  private static void drawBox(Element box) {
    box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ "));
  }
}
