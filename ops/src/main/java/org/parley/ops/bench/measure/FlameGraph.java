package org.parley.ops.bench.measure;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stacks as a picture (after Brendan Gregg's flame graphs): every method as broad as its share of
 * the samples, upon the one that called it. A method's name and share show when it is pointed at.
 */
final class FlameGraph {

  private static final int WIDTH = 1600;
  private static final int ROW = 16;
  private static final double NARROWEST = 0.6;
  private static final double LETTER = 6.2;

  private final Map<String, FlameGraph> callees = new TreeMap<>();
  private final String method;
  private long samples;

  private FlameGraph(String method) {
    this.method = method;
  }

  static String of(String title, CollapsedStacks stacks) {
    FlameGraph root = new FlameGraph(title);
    stacks
        .counts()
        .forEach(
            (stack, count) -> {
              FlameGraph at = root;
              at.samples += count;
              for (String frame : stack.split(";")) {
                at = at.callees.computeIfAbsent(frame, FlameGraph::new);
                at.samples += count;
              }
            });
    int height = (root.depth() + 1) * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"monospace\""
                .formatted(WIDTH, height)
            + " font-size=\"10\">\n");
    if (root.samples > 0) {
      root.draw(svg, 0, height - ROW, (double) WIDTH / root.samples);
    }
    return svg.append("</svg>\n").toString();
  }

  private int depth() {
    return 1 + callees.values().stream().mapToInt(FlameGraph::depth).max().orElse(0);
  }

  private void draw(StringBuilder svg, double x, int y, double perSample) {
    double width = samples * perSample;
    if (width < NARROWEST) {
      return;
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<g><title>%s, %.1f %%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\""
                + " fill=\"hsl(%d,70%%,65%%)\" stroke=\"white\"/><text x=\"%.1f\" y=\"%d\">%s</text>"
                + "</g>%n",
            escaped(method),
            100 * width / WIDTH,
            x,
            y,
            width,
            ROW,
            hue(),
            x + 2,
            y + ROW - 4,
            escaped(label(width))));
    double at = x;
    for (FlameGraph callee : callees.values()) {
      callee.draw(svg, at, y - ROW, perSample);
      at += callee.samples * perSample;
    }
  }

  /** Our own code is green, what it stands on warm. */
  private int hue() {
    return method.startsWith("org.parley.") ? 120 : 20 + Math.floorMod(method.hashCode(), 35);
  }

  private String label(double width) {
    int letters = (int) (width / LETTER);
    String name = method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1);
    return letters < 3 ? "" : name.substring(0, Math.min(letters, name.length()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
