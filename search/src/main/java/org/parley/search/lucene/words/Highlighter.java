package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.search.Segment;
import org.parley.search.lucene.words.Marks.Range;

/**
 * Shows in a text why it was found: marks whole titles, and cuts a snippet out of a body. Both
 * engines show their hits through it, so that no markup of an engine reaches a page.
 */
public final class Highlighter {

  /** UTF-16 units of a snippet, at most. */
  static final int SNIPPET = 240;

  private static final int LEAD = 40;
  private static final String CUT = "…";

  private final Marks marks;

  public Highlighter(List<ClauseWords> wanted) {
    this.marks = new Marks(wanted);
  }

  /** Marks a title of a post whose text is in the given language. */
  public List<Segment> title(String title, Language language) {
    Language own = SpokenLanguage.ofTitle(title, language);
    return segments(title, new Range(0, title.length()), marks.in(title, own));
  }

  /** The part of the text with the most different marks, or else its beginning. */
  public List<Segment> snippet(String text, Language language) {
    List<Range> found = marks.in(text, language);
    Range part = cutAtWords(text, found.isEmpty() ? 0 : best(text, found).start() - LEAD);
    List<Segment> segments = new ArrayList<>();
    if (part.start() > 0) {
      segments.add(new Segment(CUT, false));
    }
    segments.addAll(segments(text, part, found));
    if (part.end() < text.length()) {
      segments.add(new Segment(CUT, false));
    }
    return segments;
  }

  private static Range best(String text, List<Range> marks) {
    Range best = marks.get(0);
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      Set<String> different = new HashSet<>();
      int limit = marks.get(i).start() + SNIPPET - 2 * LEAD;
      for (int j = i; j < marks.size() && marks.get(j).end() <= limit; j++) {
        different.add(text.substring(marks.get(j).start(), marks.get(j).end()));
      }
      if (different.size() > most) {
        most = different.size();
        best = marks.get(i);
      }
    }
    return best;
  }

  private static Range cutAtWords(String text, int from) {
    int start = Math.max(0, Math.min(from, text.length() - SNIPPET));
    int end = Math.min(text.length(), start + SNIPPET);
    if (start > 0) {
      int space = text.indexOf(' ', start);
      start = space >= 0 && space < start + LEAD ? space + 1 : whole(text, start);
    }
    if (end < text.length()) {
      int space = text.lastIndexOf(' ', end);
      end = space > end - LEAD ? space : whole(text, end);
    }
    return new Range(start, Math.max(start, end));
  }

  /** Never between the halves of a surrogate pair. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static List<Segment> segments(String text, Range part, List<Range> marks) {
    List<Segment> segments = new ArrayList<>();
    int at = part.start();
    for (Range mark : marks) {
      if (mark.start() >= at && mark.end() <= part.end()) {
        add(segments, text.substring(at, mark.start()), false);
        add(segments, text.substring(mark.start(), mark.end()), true);
        at = mark.end();
      }
    }
    add(segments, text.substring(at, part.end()), false);
    return segments;
  }

  private static void add(List<Segment> segments, String text, boolean highlighted) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, highlighted));
    }
  }
}
