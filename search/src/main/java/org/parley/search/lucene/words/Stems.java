package org.parley.search.lucene.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.search.lucene.words.Token.Kind;

/**
 * The stems of words in a language. All but English ones carry their language ({@code deu:haus},
 * {@code fra:cas}), so that a stemmer never finds a word in a text of another language, for which
 * it is not made. For one thread.
 */
final class Stems {

  private final Map<Language, OneWord> stemmers = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> known = new EnumMap<>(Language.class);
  private final Map<String, List<String>> compounds = new HashMap<>();

  /** Where a stem's word, or part of a word, stands. */
  record Stem(String term, int start, int end) {}

  /** What a text is found by: stems, parts of technical words and compounds, pairs of CJK. */
  List<Stem> ofText(List<Token> tokens, Language language) {
    List<Stem> stems = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.CJK)) {
        i = pairs(tokens, i, stems) - 1;
        continue;
      }
      for (String term : ofWord(token, language)) {
        stems.add(new Stem(term, token.start(), token.end()));
      }
    }
    return stems;
  }

  private List<String> ofWord(Token token, Language language) {
    return switch (token.kind()) {
      case PLAIN -> {
        List<String> all = new ArrayList<>(plain(token, language));
        if (language == Language.GERMAN) {
          compounds(token).forEach(part -> all.add(stem(part, language)));
        }
        yield all;
      }
      case CAMEL_CASE -> {
        List<String> all = new ArrayList<>(plain(token, language));
        token.parts().forEach(part -> all.add(stem(part, language)));
        yield all;
      }
      case TECHNICAL ->
          token.parts().isEmpty()
              ? List.of(token.word())
              : token.parts().stream().map(part -> stem(part, language)).toList();
      case CJK -> List.of(token.word());
    };
  }

  /** What is asked for: a word's own stem, and of a technical word all its parts. */
  List<String> ofQuery(List<Token> tokens, Language language) {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case PLAIN -> stems.addAll(plain(token, language));
        case CJK -> {
          List<Stem> pairs = new ArrayList<>();
          i = pairs(tokens, i, pairs) - 1;
          pairs.forEach(pair -> stems.add(pair.term()));
        }
        case CAMEL_CASE -> token.parts().forEach(part -> stems.add(stem(part, language)));
        case TECHNICAL -> stems.addAll(ofWord(token, language));
      }
    }
    return stems;
  }

  /** Not for stop words. */
  private List<String> plain(Token token, Language language) {
    return isStopWord(token, language) ? List.of() : List.of(stem(token.natural(), language));
  }

  /** The parts of a German word, stemmed; empty for all others. */
  List<String> germanParts(Token token) {
    return compounds(token).stream().map(part -> stem(part, Language.GERMAN)).toList();
  }

  private List<String> compounds(Token token) {
    return compounds.computeIfAbsent(token.natural(), GermanCompounds::parts);
  }

  boolean isStopWord(Token token, Language language) {
    return token.is(Kind.PLAIN)
        && (language.isStopWord(token.natural()) || language.isStopWord(token.word()));
  }

  String stem(String natural, Language language) {
    return known
        .computeIfAbsent(language, any -> new HashMap<>())
        .computeIfAbsent(natural, word -> term(word, language));
  }

  private String term(String natural, Language language) {
    if (!natural.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’')) {
      return Tokens.folded(natural);
    }
    String stem =
        language == Language.ARABIC == isArabic(natural)
            ? stemmer(language).stem(natural)
            : Tokens.folded(natural);
    return language == Language.ENGLISH ? stem : language.code() + ':' + stem;
  }

  private static boolean isArabic(String word) {
    return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC;
  }

  private OneWord stemmer(Language language) {
    return stemmers.computeIfAbsent(language, OneWord::new);
  }

  /**
   * Every two neighbouring characters, as the words in between are not marked; one that stands
   * alone by itself. Returns where the run ended.
   */
  private static int pairs(List<Token> tokens, int from, List<Stem> stems) {
    int to = from + 1;
    while (to < tokens.size()
        && tokens.get(to).is(Kind.CJK)
        && tokens.get(to).start() == tokens.get(to - 1).end()) {
      to++;
    }
    List<Stem> characters = new ArrayList<>();
    tokens.subList(from, to).forEach(token -> addCharacters(token, characters));
    for (int i = 0; i + 1 < characters.size(); i++) {
      Stem next = characters.get(i + 1);
      stems.add(
          new Stem(characters.get(i).term() + next.term(), characters.get(i).start(), next.end()));
    }
    if (characters.size() == 1) {
      stems.addAll(characters);
    }
    return to;
  }

  private static void addCharacters(Token token, List<Stem> characters) {
    int[] points = token.word().codePoints().toArray();
    boolean sameLength = token.word().length() == token.end() - token.start();
    int at = token.start();
    for (int point : points) {
      int end = sameLength ? at + Character.charCount(point) : token.end();
      characters.add(new Stem(Character.toString(point), sameLength ? at : token.start(), end));
      at = end;
    }
  }
}
