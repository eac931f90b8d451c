package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts that were both made of a third, put together word by word. What only one of them
 * changed is taken over; where both changed the same words in different ways there is a conflict,
 * which keeps all three wordings. Nothing is ever dropped.
 *
 * @param pieces the whole text, in its order
 */
public record ThreeWay(List<Piece> pieces) {

  public ThreeWay {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text.
   *
   * @param base what the third text says there
   * @param ours what the first of the two says
   * @param theirs what the second says
   */
  public record Piece(String base, String ours, String theirs) {

    public boolean isConflict() {
      return !ours.equals(theirs) && !base.equals(ours) && !base.equals(theirs);
    }

    /** What stands there, unless that is a conflict: then what ours says. */
    public String merged() {
      return base.equals(ours) ? theirs : ours;
    }
  }

  /** Words of the base from {@code start} to {@code end} that became others. */
  private record Edit(int start, int end, String words) {

    boolean meets(int from, int to) {
      boolean overlaps = start < to && from < end;
      boolean isSamePlace = start == from && (start == end || from == to);
      return overlaps || isSamePlace;
    }
  }

  public static ThreeWay merge(String base, String ours, String theirs) {
    List<String> words = WordDiff.words(base);
    List<Edit> left = edits(words, WordDiff.words(ours));
    List<Edit> right = edits(words, WordDiff.words(theirs));
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      boolean leftFirst =
          r == right.size() || (l < left.size() && left.get(l).start <= right.get(r).start);
      int from = leftFirst ? left.get(l).start : right.get(r).start;
      int to = leftFirst ? left.get(l).end : right.get(r).end;
      int leftEnd = leftFirst ? l + 1 : l;
      int rightEnd = leftFirst ? r : r + 1;
      for (boolean grew = true; grew; ) {
        grew = false;
        if (leftEnd < left.size() && left.get(leftEnd).meets(from, to)) {
          to = Math.max(to, left.get(leftEnd++).end);
          grew = true;
        }
        if (rightEnd < right.size() && right.get(rightEnd).meets(from, to)) {
          to = Math.max(to, right.get(rightEnd++).end);
          grew = true;
        }
      }
      addSame(pieces, words.subList(done, from));
      pieces.add(
          new Piece(
              String.join("", words.subList(from, to)),
              applied(words, left.subList(l, leftEnd), from, to),
              applied(words, right.subList(r, rightEnd), from, to)));
      done = to;
      l = leftEnd;
      r = rightEnd;
    }
    addSame(pieces, words.subList(done, words.size()));
    return new ThreeWay(pieces);
  }

  public boolean hasConflict() {
    return pieces.stream().anyMatch(Piece::isConflict);
  }

  /** The text that has everything that both changed, and ours where they disagree. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.merged()));
    return text.toString();
  }

  private static List<Edit> edits(List<String> base, List<String> changed) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    for (Hunk hunk : Hunk.between(base, changed)) {
      if (!hunk.isSame()) {
        edits.add(new Edit(at, at + hunk.removed().size(), String.join("", hunk.added())));
      }
      at += hunk.same().size() + hunk.removed().size();
    }
    return edits;
  }

  private static String applied(List<String> words, List<Edit> edits, int from, int to) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Edit edit : edits) {
      text.append(String.join("", words.subList(at, edit.start))).append(edit.words);
      at = edit.end;
    }
    return text.append(String.join("", words.subList(at, to))).toString();
  }

  private static void addSame(List<Piece> pieces, List<String> words) {
    if (!words.isEmpty()) {
      String same = String.join("", words);
      pieces.add(new Piece(same, same, same));
    }
  }
}
