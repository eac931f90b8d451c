package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.search.SearchClause;
import org.parley.search.Synonyms;
import org.parley.search.lucene.words.Choice.Kind;

/**
 * Synonyms in words. Where a query has a word, or all words of a phrase one after the other, in any
 * inflection, each of them may occur as any of the synonyms as well; so a phrase's synonym stands
 * for all its words. What is quoted means itself alone.
 */
final class SynonymWords {

  /** More would make a query that takes long to answer. */
  private static final int MOST_OF_A_QUERY = 40;

  private static volatile SynonymWords latest = new SynonymWords(Synonyms.NONE);

  private final Synonyms synonyms;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** By what each word of a rule is known, and what it also means. */
  private record Entry(List<Set<String>> words, List<List<Token>> others) {}

  /** A word of the query, and the number of its clause. */
  private record Asked(Set<String> keys, int clause) {}

  private SynonymWords(Synonyms synonyms) {
    this.synonyms = synonyms;
    QueryStems stems = new QueryStems("");
    for (Synonyms.Rule rule : synonyms.rules()) {
      List<Set<String>> words = Tokens.of(rule.word()).stream().map(stems::keys).toList();
      if (!words.isEmpty()) {
        Entry entry = new Entry(words, rule.others().stream().map(Tokens::of).toList());
        words
            .get(0)
            .forEach(key -> byFirstWord.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
      }
    }
  }

  /** Made once for all queries between two changes. */
  static SynonymWords of(Synonyms synonyms) {
    SynonymWords made = latest;
    if (made.synonyms != synonyms) {
      made = new SynonymWords(synonyms);
      latest = made;
    }
    return made;
  }

  /** For each clause the ways in which it may occur as well. */
  List<List<Choice>> choices(
      List<SearchClause> clauses, List<List<Token>> tokens, QueryStems stems) {
    List<List<Choice>> choices = new ArrayList<>();
    clauses.forEach(clause -> choices.add(new ArrayList<>()));
    if (byFirstWord.isEmpty()) {
      return choices;
    }
    List<Asked> asked = asked(clauses, tokens, stems);
    int left = MOST_OF_A_QUERY;
    for (int i = 0; i < asked.size(); i++) {
      for (Entry entry : entries(asked.get(i))) {
        if (occurs(entry, asked, i)) {
          Set<Integer> meant = new TreeSet<>();
          asked.subList(i, i + entry.words().size()).forEach(word -> meant.add(word.clause()));
          for (List<Token> other : entry.others()) {
            if (left-- > 0) {
              List<Choice> ways = ways(other, stems);
              meant.forEach(clause -> choices.get(clause).addAll(ways));
            }
          }
        }
      }
    }
    return choices;
  }

  private Set<Entry> entries(Asked word) {
    Set<Entry> found = Collections.newSetFromMap(new IdentityHashMap<>());
    word.keys().forEach(key -> found.addAll(byFirstWord.getOrDefault(key, List.of())));
    return found;
  }

  private static boolean occurs(Entry entry, List<Asked> asked, int at) {
    if (at + entry.words().size() > asked.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      if (Collections.disjoint(entry.words().get(i), asked.get(at + i).keys())) {
        return false;
      }
    }
    return true;
  }

  private static List<Asked> asked(
      List<SearchClause> clauses, List<List<Token>> tokens, QueryStems stems) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).isPhrase()) {
        asked.add(new Asked(Set.of(), i));
      } else {
        for (Token token : tokens.get(i)) {
          asked.add(new Asked(stems.keys(token), i));
        }
      }
    }
    return asked;
  }

  private static List<Choice> ways(List<Token> other, QueryStems stems) {
    List<Choice> ways = new ArrayList<>(stems.choices(other, Weights.SYNONYM));
    ways.add(new Choice(Kind.EXACT, Tokens.words(other), Weights.SYNONYM * Weights.EXACT));
    return ways;
  }
}
