package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.search.Segment;
import org.parley.search.lucene.words.English.Token;

/**
 * Shows in a text why it was found: marks whole titles, and cuts a snippet out of a body. Both
 * engines show their hits through it, so that no markup of an engine reaches a page.
 */
public final class Highlighter {

  /** UTF-16 units of a snippet, at most. */
  static final int SNIPPET = 240;

  /** What a page of very long posts may cost: their first parts are looked through. */
  private static final int SEARCHED = 20_000;

  private static final int LEAD = 40;
  private static final String CUT = "…";

  private final Set<String> stems = new HashSet<>();
  private final List<List<String>> sequences = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();
  private final List<Wildcard> wildcards = new ArrayList<>();

  /** Half-open, in UTF-16 units. */
  private record Range(int start, int end) {}

  public Highlighter(List<ClauseWords> wanted) {
    wanted.forEach(this::add);
  }

  private void add(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      clause.alternatives().forEach(this::add);
    } else if (clause.wildcard().isPresent()) {
      wildcards.add(clause.wildcard().get());
    } else {
      if (clause.stems().size() == 1) {
        stems.add(clause.stems().get(0));
      } else {
        sequences.add(clause.words());
      }
      clause.beginning().ifPresent(beginnings::add);
    }
  }

  public List<Segment> title(String title) {
    return segments(title, new Range(0, title.length()), marks(title));
  }

  /** The part of the text with the most different marks, or else its beginning. */
  public List<Segment> snippet(String text) {
    List<Range> marks = marks(text);
    Range part = cutAtWords(text, marks.isEmpty() ? 0 : best(text, marks).start() - LEAD);
    List<Segment> segments = new ArrayList<>();
    if (part.start() > 0) {
      segments.add(new Segment(CUT, false));
    }
    segments.addAll(segments(text, part, marks));
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

  /** In the order of the text; where two overlap, the longer comes first. */
  private List<Range> marks(String whole) {
    String text = whole.length() > SEARCHED ? whole.substring(0, SEARCHED) : whole;
    List<Range> marks = new ArrayList<>();
    if (!stems.isEmpty()) {
      for (Token token : English.tokens(English.STEMMED, text)) {
        if (stems.contains(token.term())) {
          marks.add(new Range(token.start(), token.end()));
        }
      }
    }
    if (!sequences.isEmpty() || !beginnings.isEmpty() || !wildcards.isEmpty()) {
      markExact(English.tokens(English.EXACT, text), marks);
    }
    marks.sort(Comparator.comparingInt(Range::start).thenComparing(Range::end, (a, b) -> b - a));
    return marks;
  }

  private void markExact(List<Token> tokens, List<Range> marks) {
    List<String> terms = tokens.stream().map(Token::term).toList();
    for (int i = 0; i < tokens.size(); i++) {
      String term = terms.get(i);
      if (beginnings.stream().anyMatch(term::startsWith)
          || wildcards.stream().anyMatch(wildcard -> wildcard.matches(term))) {
        marks.add(new Range(tokens.get(i).start(), tokens.get(i).end()));
      }
      for (List<String> sequence : sequences) {
        int end = i + sequence.size();
        if (end <= terms.size() && terms.subList(i, end).equals(sequence)) {
          marks.add(new Range(tokens.get(i).start(), tokens.get(end - 1).end()));
        }
      }
    }
  }
}
