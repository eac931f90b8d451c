package org.parley.community.markup;

import jakarta.enterprise.context.ApplicationScoped;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;

/**
 * Turns what members write into HTML that is safe to show. A text is rendered once, when it is
 * written; a page only prints the result. Every path, Markdown or import, ends in the same {@link
 * HtmlPolicy}, and our own links and classes are added only behind it, so that no author can forge
 * a mention or a coloured token, and no card number gets through.
 */
@ApplicationScoped
public class Markup {

  /** Rises whenever the same source gives other HTML, so that stored HTML can be renewed. */
  public static final int VERSION = 2;

  /** More names than this in one text are left as plain text and notify nobody. */
  public static final int MAX_MENTIONS = 20;

  private final MarkdownDialect dialect = new MarkdownDialect();

  public Markup() {}

  /** Renders Markdown; bounded in time and size for any input that {@link TextRules} lets pass. */
  public RenderedText render(String markdown) {
    return render(markdown, new Mentions(MAX_MENTIONS));
  }

  /** Renders Markdown from another product, where an {@code @name} is somebody else's. */
  public RenderedText renderImported(String markdown) {
    return render(markdown, new Mentions(0));
  }

  private RenderedText render(String markdown, Mentions mentions) {
    String html = sanitize(dialect.toHtml(TextRules.withoutCards(markdown)), mentions);
    String plain = TextRules.withoutCards(PlainText.of(html));
    return new RenderedText(html, VERSION, mentions.names(), plain);
  }

  /**
   * Sanitises HTML that another product stored, with the rules of {@link #render}. Names after an
   * {@code @} stay text: they were members of another community.
   */
  public String sanitizeImported(String html) {
    return sanitize(TextRules.withoutCards(html), new Mentions(0));
  }

  private static String sanitize(String html, Mentions mentions) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 4);
    HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, Handler.DO_NOTHING);
    HtmlSanitizer.sanitize(html, HtmlPolicy.FACTORY.apply(new PostHtml(renderer, mentions)));
    return unescapeHarmless(out.toString());
  }

  /**
   * The sanitizer also escapes characters that mean nothing in text or in a quoted attribute, and
   * splits double braces for client-side template engines, of which the pages have none. An escape
   * that an author typed is safe from this: its own ampersand has been escaped by now.
   */
  private static String unescapeHarmless(String html) {
    return html.replace("&#64;", "@")
        .replace("&#61;", "=")
        .replace("&#43;", "+")
        .replace("&#96;", "`")
        .replace("&#39;", "'")
        .replace("{<!-- -->", "{");
  }
}
