package org.parley.moderation.screening.criterion;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * About how large a machine an expression becomes. RE2/J unrolls counted repetitions: a few braces
 * inside each other would fill the memory before it could be asked for the size of its program.
 */
final class PatternSize {

  /** Some thousand characters in an expression of usual kind. */
  static final long MOST = 20_000;

  private final String source;
  private int at;

  private PatternSize(String source) {
    this.source = source;
  }

  static boolean isBearable(String source) {
    return new PatternSize(source).size() <= MOST;
  }

  /** An alternative or a group is the sum of its parts, each times how often it is repeated. */
  private long size() {
    Deque<Long> groups = new ArrayDeque<>();
    long sum = 0;
    while (at < source.length() && sum <= MOST) {
      char sign = source.charAt(at);
      if (sign == '(') {
        groups.push(sum);
        sum = 0;
        at++;
      } else {
        long part = sign == ')' ? sum : 1;
        sum = sign == ')' && !groups.isEmpty() ? groups.pop() : sum;
        skipPart(sign);
        sum += Math.max(1, part) * repetitions();
      }
    }
    return sum;
  }

  private void skipPart(char sign) {
    if (sign == '\\') {
      at += 2;
    } else if (sign == '[') {
      skipClass();
    } else {
      at++;
    }
  }

  private void skipClass() {
    at += source.startsWith("[^", at) ? 3 : 2;
    while (at < source.length() && source.charAt(at) != ']') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  /** What braces say that stand here, one behind the other; 1 where none do. */
  private long repetitions() {
    long times = 1;
    int end = endOfBraces();
    while (end > 0 && times <= MOST) {
      times *= most(source.substring(at + 1, end));
      at = end + 1;
      end = endOfBraces();
    }
    return times;
  }

  /** Where the counting braces end that open here; 0 when none do. */
  private int endOfBraces() {
    int end = at < source.length() && source.charAt(at) == '{' ? source.indexOf('}', at) : 0;
    return end > 0 && source.substring(at + 1, end).matches("[0-9]+(,[0-9]*)?") ? end : 0;
  }

  private static long most(String braces) {
    String last = braces.substring(braces.indexOf(',') + 1);
    String first = braces.contains(",") ? braces.substring(0, braces.indexOf(',')) : braces;
    String number = last.isEmpty() ? first : last;
    return number.matches("[0-9]{1,4}") ? Math.max(1, Long.parseLong(number)) : 1;
  }
}
