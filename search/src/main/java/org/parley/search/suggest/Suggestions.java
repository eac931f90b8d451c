package org.parley.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.search.SearchEngine;
import org.parley.search.SearchText;
import org.parley.search.SuggestRequest;

/**
 * What somebody who types may mean: threads by their titles, and spaces, tags, members and drafts
 * by name. Four queries at most, and one look into the index.
 */
@ApplicationScoped
public class Suggestions {

  private static final int SHORTEST = 2;

  // in these scripts one letter is a word
  private static final String WORD_OF_ONE_LETTER = ".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*";

  @Inject SearchEngine engine;
  @Inject Visibilities visibilities;
  @Inject ThreadSearch threads;
  @Inject NameSearch names;
  @Inject DraftSearch drafts;

  /**
   * Everything that may be meant.
   *
   * @param threadLimit at most so many threads, 1 or more
   * @param nameLimit at most so many of each other kind
   */
  public Suggested find(Actor actor, String typed, int threadLimit, int nameLimit) {
    String text = typed.strip();
    boolean saysNothing = text.length() < SHORTEST && !text.matches(WORD_OF_ONE_LETTER);
    if (saysNothing) {
      return new Suggested(List.of(), FoundNames.NONE);
    }
    Visibility visibility = visibilities.of(actor);
    return new Suggested(
        threads(visibility, typed, threadLimit), names(visibility, text, nameLimit));
  }

  /** Spaces, tags, members and drafts alone. */
  public FoundNames names(Actor actor, String typed, int limit) {
    return names(visibilities.of(actor), typed, limit);
  }

  private FoundNames names(Visibility visibility, String text, int limit) {
    TypedName name = TypedName.of(text);
    if (name.saysNothing()) {
      return FoundNames.NONE;
    }
    FoundNames found = names.find(visibility, name, limit);
    return new FoundNames(
        found.spaces(), found.tags(), found.members(), drafts.find(visibility, name, limit));
  }

  /** None while the index cannot be asked: names are found all the same. */
  private List<SuggestedThread> threads(Visibility visibility, String typed, int limit) {
    SuggestRequest request = new SuggestRequest(SearchText.ofTitle(typed), visibility, limit);
    try {
      return engine
          .index()
          .map(index -> threads.read(visibility, index.suggest(request)))
          .orElse(List.of());
    } catch (Conflict unavailable) {
      return List.of();
    }
  }
}
