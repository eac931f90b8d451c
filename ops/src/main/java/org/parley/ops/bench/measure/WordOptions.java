package org.parley.ops.bench.measure;

import picocli.CommandLine.Option;

/** The words that {@code measure} searches for, when they shall be certain ones. */
final class WordOptions {

  @Option(
      names = "--rare",
      paramLabel = "WORD",
      description = "A word that few posts have (default: one from the posts).")
  private String rare;

  @Option(
      names = "--common",
      paramLabel = "WORD",
      description = "A word that many posts have (default: one from the posts).")
  private String common;

  SearchedWords words(CommunityFacts facts, Web web) {
    if (rare != null && common != null) {
      return new SearchedWords(SearchedWords.of(common, web), SearchedWords.of(rare, web));
    }
    SearchedWords found = SearchedWords.among(facts.texts(500), web);
    return new SearchedWords(
        common == null ? found.common() : SearchedWords.of(common, web),
        rare == null ? found.rare() : SearchedWords.of(rare, web));
  }
}
