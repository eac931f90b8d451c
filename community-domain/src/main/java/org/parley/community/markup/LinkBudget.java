package org.parley.community.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/**
 * Bounds what link references may repeat. One definition with a target of 25 kB and 8,000 uses of
 * three characters would give 200 MB of HTML; inline links can never be longer than their source,
 * so a budget of twice the source touches references only. A link beyond it keeps its text.
 */
final class LinkBudget extends AbstractVisitor {

  private static final int SHORT_TEXT_ALLOWANCE = 10_000;

  private int left;

  private LinkBudget(int characters) {
    left = characters;
  }

  static LinkBudget forSource(String markdown) {
    return new LinkBudget(2 * markdown.length() + SHORT_TEXT_ALLOWANCE);
  }

  @Override
  public void visit(Link link) {
    if (!spend(link.getDestination(), link.getTitle())) {
      link.setDestination("");
      link.setTitle(null);
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    if (!spend(image.getDestination(), image.getTitle())) {
      image.setDestination("");
      image.setTitle(null);
    }
    visitChildren(image);
  }

  private boolean spend(String destination, String title) {
    int cost = destination.length() + (title == null ? 0 : title.length());
    if (cost > left) {
      return false;
    }
    left -= cost;
    return true;
  }
}
