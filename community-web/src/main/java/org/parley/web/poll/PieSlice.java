package org.parley.web.poll;

import java.util.Locale;

/**
 * A part of a pie with radius 100 around 0, 0.
 *
 * @param number its place, from 1
 * @param from how many ballots lie before it, clockwise from the top
 * @param to how many lie before its end
 * @param all how many there are
 */
public record PieSlice(int number, String label, int from, int to, int all) {

  private static final int RADIUS = 100;
  private static final int LABEL = 116;
  private static final int LONGEST_MARK = 3;

  /** The shape, as the attribute {@code d} of a path. */
  public String path() {
    // an arc from a point to itself is nothing: a whole pie is two halves
    return "M0 0L" + at(part(from)) + arcTo(middle()) + arcTo(part(to)) + "Z";
  }

  /** What stands beside it: what it is where that is short, else its number. */
  public String mark() {
    return label.length() <= LONGEST_MARK ? label : String.valueOf(number);
  }

  /** The same with what it is, for the legend. */
  public String legend() {
    return mark().equals(label) ? label : number + ". " + label;
  }

  /** Its share of all ballots, 0 to 100. */
  public long percent() {
    return Math.round(100 * (part(to) - part(from)));
  }

  private double part(int ballots) {
    return (double) ballots / all;
  }

  private double middle() {
    return (part(from) + part(to)) / 2;
  }

  private static String arcTo(double part) {
    return "A" + RADIUS + " " + RADIUS + " 0 0 1 " + at(part);
  }

  private static String at(double part) {
    return number(RADIUS * Math.sin(2 * Math.PI * part))
        + " "
        + number(-RADIUS * Math.cos(2 * Math.PI * part));
  }

  /** Where its number stands, outside. */
  public String labelX() {
    return number(LABEL * Math.sin(2 * Math.PI * middle()));
  }

  /** The same, a little lower than the middle, for letters stand on a line. */
  public String labelY() {
    return number(5 - LABEL * Math.cos(2 * Math.PI * middle()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^-0\\.00$", "0.00");
  }
}
