package org.parley.web.report;

import java.util.Locale;
import org.parley.moderation.report.DayFigures;

/**
 * A day in a picture that is {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param number the day's place, from 0
 * @param of how many days there are
 * @param top the figure that is as high as the picture, 1 or more
 */
public record DayColumn(DayFigures day, int number, int of, int top) {

  public static final int WIDTH = 600;
  public static final int HEIGHT = 120;

  /** Of a column's width, what stays free to the next one. */
  private static final double FREE = 0.2;

  public DayColumn {
    if (top < 1 || number < 0 || number >= of) {
      throw new IllegalArgumentException(number + " of " + of + ", up to " + top);
    }
  }

  public String x() {
    return text(left());
  }

  public String width() {
    return text(full());
  }

  /** Two bars share a column. */
  public String half() {
    return text(full() / 2);
  }

  public String middle() {
    return text(left() + full() / 2);
  }

  /** How high a figure is. */
  public String height(int figure) {
    return text(part(figure));
  }

  /** Where its bar begins, from above. */
  public String y(int figure) {
    return text(HEIGHT - part(figure));
  }

  private double left() {
    return column() * (number + FREE / 2);
  }

  private double full() {
    return column() * (1 - FREE);
  }

  private double column() {
    return (double) WIDTH / of;
  }

  private double part(int figure) {
    return (double) HEIGHT * figure / top;
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
