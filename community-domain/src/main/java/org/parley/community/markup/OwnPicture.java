package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that was uploaded here, as its address in a text tells: {@code /a/{id}/{name}}, with
 * its measures behind a {@code #}. The page keeps room for it before it has come, narrow screens
 * get a smaller copy, and a click leads to the whole. The text alone decides, so that a preview is
 * what will be stored.
 */
final class OwnPicture {

  private static final Pattern ADDRESS =
      Pattern.compile("(/a/[0-9]{1,18}/[^/?#\\s]+)(?:#([1-9][0-9]{0,4})x([1-9][0-9]{0,4}))?");

  private static final int[] COPIES = {320, 640, 1280};

  /** In CSS pixels, the most that a picture takes of a page. */
  private static final int WIDEST = 720;

  private static final int HIGHEST = 560;

  private final String path;
  private final int width;
  private final int height;

  private OwnPicture(Matcher address) {
    path = address.group(1);
    width = address.group(2) == null ? 0 : Integer.parseInt(address.group(2));
    height = address.group(2) == null ? 0 : Integer.parseInt(address.group(3));
  }

  /** Null for pictures from elsewhere. */
  static OwnPicture at(String address) {
    Matcher own = ADDRESS.matcher(address);
    return own.matches() ? new OwnPicture(own) : null;
  }

  /** Whether an address leads to an uploaded file. */
  static boolean isAt(String address) {
    return ADDRESS.matcher(address).matches();
  }

  String path() {
    return path;
  }

  /**
   * The attributes of its tag.
   *
   * @param given names and values in turn, as they passed the policy
   */
  List<String> attributes(List<String> given) {
    List<String> attributes = new ArrayList<>(List.of("src", path));
    boolean isSized = false;
    for (int i = 0; i < given.size(); i += 2) {
      if (!given.get(i).equals("src")) {
        attributes.addAll(given.subList(i, i + 2));
        isSized |= given.get(i).equals("width") || given.get(i).equals("height");
      }
    }
    if (width > 0) {
      double scale = Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
      int shown = (int) Math.max(1, Math.round(width * scale));
      if (!isSized) {
        int high = (int) Math.max(1, Math.round(height * scale));
        attributes.addAll(List.of("width", String.valueOf(shown), "height", String.valueOf(high)));
      }
      addCopies(attributes, shown);
    }
    return attributes;
  }

  /** An animation has no copies: its smaller ones would stand still. */
  private void addCopies(List<String> attributes, int shown) {
    if (path.endsWith(".gif") || width <= COPIES[0]) {
      return;
    }
    StringBuilder copies = new StringBuilder();
    for (int copy : COPIES) {
      if (copy < width) {
        copies.append(path).append("?w=").append(copy).append(' ').append(copy).append("w, ");
      }
    }
    copies.append(path).append(' ').append(width).append('w');
    attributes.addAll(List.of("srcset", copies.toString(), "sizes", "min(100vw, " + shown + "px)"));
  }
}
