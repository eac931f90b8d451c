package org.parley.community.checking;

import org.parley.community.member.Author;

/**
 * How an expert's answers did that were checked.
 *
 * @param waiting drawn, and not judged yet
 */
public record Accuracy(Author member, int correct, int outdated, int wrong, int waiting) {

  public int judged() {
    return correct + outdated + wrong;
  }

  /** Of the judged ones, from 0 to 1; 0 when none is. */
  public double share() {
    return judged() == 0 ? 0 : (double) correct / judged();
  }

  /** Where the share of everything that they answered lies, with 95 % confidence. */
  public WilsonInterval interval() {
    return WilsonInterval.of(correct, judged());
  }
}
