package org.parley.community.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.parser.Tag;

/**
 * Hands raw HTML on to the sanitizer, but shows as text what only looks like a tag: a {@code
 * List<String>} that an author forgot to put into backticks would otherwise lose its end.
 */
final class RawHtmlRenderer implements NodeRenderer {

  private static final Pattern TAG = Pattern.compile("\\s*</?([A-Za-z][A-Za-z0-9-]*)");

  private final HtmlWriter html;

  RawHtmlRenderer(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(HtmlInline.class, HtmlBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof HtmlBlock block) {
      renderBlock(block.getLiteral());
    } else if (node instanceof HtmlInline inline) {
      renderInline(inline.getLiteral());
    }
  }

  private void renderBlock(String literal) {
    html.line();
    if (isTag(literal)) {
      html.raw(literal);
    } else {
      html.tag("p");
      html.text(literal);
      html.tag("/p");
    }
    html.line();
  }

  private void renderInline(String literal) {
    if (isTag(literal)) {
      html.raw(literal);
    } else {
      html.text(literal);
    }
  }

  private static boolean isTag(String literal) {
    Matcher tag = TAG.matcher(literal);
    return !tag.lookingAt() || Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT));
  }
}
