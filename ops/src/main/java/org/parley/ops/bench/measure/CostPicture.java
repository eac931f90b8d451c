package org.parley.ops.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cost against size: a line for each row, from the figures of communities of several sizes, both
 * axes logarithmic. Where a line is level, size costs nothing.
 */
final class CostPicture {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int LEFT = 60;
  private static final int RIGHT = 190;
  private static final int EDGE = 40;
  private static final int LETTER_HEIGHT = 12;

  private final List<Figures> figures;
  private final double lowX;
  private final double highX;
  private final double lowY;
  private final double highY;
  private final StringBuilder svg = new StringBuilder();

  private CostPicture(List<Figures> figures) {
    this.figures = figures;
    this.lowX = Math.floor(figures.stream().mapToDouble(CostPicture::size).min().orElse(0));
    this.highX =
        Math.max(
            lowX + 1, Math.ceil(figures.stream().mapToDouble(CostPicture::size).max().orElse(1)));
    this.lowY = Math.floor(figures.stream().mapToDouble(CostPicture::cost).min().orElse(0));
    this.highY =
        Math.max(
            lowY + 1, Math.ceil(figures.stream().mapToDouble(CostPicture::cost).max().orElse(1)));
  }

  /** Draws what has figures. */
  static String of(List<Figures> all) {
    List<Figures> good =
        all.stream().filter(row -> !row.isFaulty() && row.millis().median() > 0).toList();
    return new CostPicture(good).draw();
  }

  private String draw() {
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                .formatted(WIDTH, HEIGHT)
            + " font-size=\"11\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    for (double power = lowX; power <= highX; power++) {
      grid(x(power), HEIGHT - EDGE, x(power), EDGE);
      text(
          x(power) - 14,
          HEIGHT - EDGE + 16,
          String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)));
    }
    for (double power = lowY; power <= highY; power++) {
      grid(LEFT, y(power), WIDTH - RIGHT, y(power));
      text(6, y(power) + 4, Math.pow(10, power) + " ms");
    }
    text(LEFT, EDGE - 16, "processor time of a request, by posts of the community");
    lines();
    return svg.append("</svg>\n").toString();
  }

  private void lines() {
    Map<String, List<Figures>> rows = new LinkedHashMap<>();
    figures.forEach(each -> rows.computeIfAbsent(each.row(), row -> new ArrayList<>()).add(each));
    rows.values().forEach(row -> row.sort(Comparator.comparingLong(Figures::posts)));
    List<List<Figures>> fromTheTop =
        rows.values().stream()
            .sorted(Comparator.comparingDouble((List<Figures> row) -> -cost(last(row))))
            .toList();
    double lowest = 0;
    for (int i = 0; i < fromTheTop.size(); i++) {
      List<Figures> row = fromTheTop.get(i);
      String colour = "hsl(%d,65%%,40%%)".formatted(360 * i / fromTheTop.size());
      lowest = Math.max(y(cost(last(row))), lowest + LETTER_HEIGHT);
      line(row, colour, lowest);
    }
  }

  private void line(List<Figures> row, String colour, double labelY) {
    StringBuilder points = new StringBuilder();
    for (Figures each : row) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(size(each)), y(cost(each))));
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"><title>%s: %.3f ms</title>"
                  + "</circle>%n",
              x(size(each)),
              y(cost(each)),
              colour,
              each.row(),
              each.millis().median()));
    }
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n"
            .formatted(points.toString().strip(), colour));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
            WIDTH - RIGHT + 8,
            labelY + 4,
            colour,
            last(row).row()));
  }

  private void grid(double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  private void text(double x, double y, String words) {
    svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, words));
  }

  private double x(double power) {
    return LEFT + (power - lowX) / (highX - lowX) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double power) {
    return HEIGHT - EDGE - (power - lowY) / (highY - lowY) * (HEIGHT - 2 * EDGE);
  }

  private static double size(Figures row) {
    return Math.log10(Math.max(1, row.posts()));
  }

  private static double cost(Figures row) {
    return Math.log10(row.millis().median());
  }

  private static Figures last(List<Figures> row) {
    return row.get(row.size() - 1);
  }
}
