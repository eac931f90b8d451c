package org.parley.community.reply;

/**
 * Puts lines together again that a mail program broke for transport ({@code format=flowed}, RFC
 * 3676): a line that ends in a space goes on in the next one.
 */
final class FlowedText {

  private FlowedText() {}

  static String unfold(String text, String delSp) {
    boolean dropsSpace = "yes".equalsIgnoreCase(delSp);
    StringBuilder out = new StringBuilder();
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].startsWith(" ") ? lines[i].substring(1) : lines[i];
      boolean flows =
          line.endsWith(" ")
              && !line.equals("-- ")
              && i + 1 < lines.length
              && depth(lines[i + 1]) == depth(line)
              && depth(line) == 0;
      if (flows) {
        out.append(dropsSpace ? line.substring(0, line.length() - 1) : line);
      } else {
        out.append(line).append(i + 1 < lines.length ? "\n" : "");
      }
    }
    return out.toString();
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
