package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.search.lucene.words.Stems.Stem;

/** Where in a text the words stand by which it was found. */
final class Marks {

  /** What a page of very long posts may cost: their first parts are looked through. */
  private static final int SEARCHED = 20_000;

  private final Set<String> stems = new HashSet<>();
  private final List<List<String>> stemSequences = new ArrayList<>();
  private final List<List<String>> sequences = new ArrayList<>();
  private final List<Predicate<String>> words = new ArrayList<>();

  /** Half-open, in UTF-16 units. */
  record Range(int start, int end) {}

  Marks(List<ClauseWords> wanted) {
    wanted.forEach(this::add);
  }

  private void add(ClauseWords clause) {
    clause.alternatives().forEach(this::add);
    clause.wildcard().ifPresent(wildcard -> words.add(wildcard::matches));
    clause.choices().forEach(this::add);
  }

  private void add(Choice choice) {
    switch (choice.kind()) {
      case STEMS -> stemSequences.add(choice.words());
      case STEM, PAIRS -> stems.addAll(choice.words());
      case EXACT -> sequences.add(choice.words());
      case BEGINNING -> words.add(word -> word.startsWith(choice.word()));
      case NEAR -> words.add(NearWords.of(choice.word(), choice.edits()));
    }
  }

  /** In the order of the text; those that overlap are one. */
  List<Range> in(String whole, Language language) {
    String text = whole.length() > SEARCHED ? whole.substring(0, SEARCHED) : whole;
    List<Token> tokens = Tokens.of(text);
    List<Range> marks = new ArrayList<>();
    if (!stems.isEmpty() || !stemSequences.isEmpty()) {
      markStems(new Stems().ofText(tokens, language), marks);
    }
    markExact(tokens, marks);
    marks.sort(Comparator.comparingInt(Range::start).thenComparing(Range::end));
    return joined(marks);
  }

  private static List<Range> joined(List<Range> marks) {
    List<Range> joined = new ArrayList<>();
    for (Range mark : marks) {
      int last = joined.size() - 1;
      if (last >= 0 && mark.start() < joined.get(last).end()) {
        Range before = joined.get(last);
        joined.set(last, new Range(before.start(), Math.max(before.end(), mark.end())));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }

  private void markStems(List<Stem> found, List<Range> marks) {
    List<String> terms = found.stream().map(Stem::term).toList();
    for (int i = 0; i < found.size(); i++) {
      if (stems.contains(terms.get(i))) {
        marks.add(new Range(found.get(i).start(), found.get(i).end()));
      }
      for (int end : ends(stemSequences, terms, i)) {
        marks.add(new Range(found.get(i).start(), found.get(end - 1).end()));
      }
    }
  }

  private void markExact(List<Token> tokens, List<Range> marks) {
    List<String> terms = Tokens.words(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      String term = terms.get(i);
      if (words.stream().anyMatch(word -> word.test(term))) {
        marks.add(new Range(tokens.get(i).start(), tokens.get(i).end()));
      }
      for (int end : ends(sequences, terms, i)) {
        marks.add(new Range(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
    }
  }

  /** Where the sequences that begin here end. */
  private static List<Integer> ends(List<List<String>> wanted, List<String> terms, int from) {
    List<Integer> ends = new ArrayList<>();
    for (List<String> sequence : wanted) {
      int end = from + sequence.size();
      if (end <= terms.size()
          && sequence.get(0).equals(terms.get(from))
          && terms.subList(from, end).equals(sequence)) {
        ends.add(end);
      }
    }
    return ends;
  }
}
