package org.parley.community.reply;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What somebody newly wrote in a mail that is HTML only or that shows pictures between words. */
final class HtmlReply {

  /** How the usual mail programs mark the mail that is answered, and signatures. */
  private static final String FORMER =
      ".gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra > .gmail_quote,"
          + " .gmail_signature, .yahoo_quoted, .protonmail_quote, .moz-signature,"
          + " blockquote[type=cite], div[name=quoted-content],"
          + " .ms-outlook-mobile-reference-message, #ms-outlook-mobile-signature, #Signature,"
          + " #signature, .AppleMailSignature, #AppleMailSignature, .protonmail_signature_block,"
          + " script, style, head, title, meta";

  /** From here to the end everything is the former mail. */
  private static final String FROM_HERE_ON =
      "#appendonsend, #divRplyFwdMsg, .moz-cite-prefix, #OLK_SRC_BODY_SECTION,"
          + " div[style*=border-top:solid #E1E1E1], div[style*=border-top:solid #B5C4DF],"
          + " #mail-editor-reference-message-container, hr[id=stopSpelling]";

  private HtmlReply() {}

  /** The HTML without the former mail. */
  static Document newlyWritten(String html) {
    Document document = Jsoup.parse(html);
    boolean citesByLine = document.select("blockquote[type=cite]").size() > 1;
    Element begin = document.selectFirst(FROM_HERE_ON);
    if (begin != null && !(citesByLine && begin.hasClass("moz-cite-prefix"))) {
      removeFrom(begin, document.body());
    }
    document.select(FORMER).forEach(Node::remove);
    return document;
  }

  /** Removes what follows, on this level and on those above. */
  private static void removeFrom(Element begin, Element body) {
    for (Element level = begin; level != null && level != body; level = level.parent()) {
      Node next = level.nextSibling();
      while (next != null) {
        Node after = next.nextSibling();
        next.remove();
        next = after;
      }
    }
    begin.remove();
  }

  static String markdown(String html) {
    return HtmlToMarkdown.of(newlyWritten(html).body());
  }
}
