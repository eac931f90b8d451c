package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.expertise.score.Feature;
import org.parley.community.expertise.score.HalfLives;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/**
 * Who is likely to answer a question well: the combined score of each member for this question, by
 * the same features and weights that the benchmark measures.
 */
@ApplicationScoped
public class ExpertMatches {

  @Inject Clock clock;
  @Inject MatchQuestions questions;
  @Inject MatchTopics topics;
  @Inject MatchMembers members;
  @Inject ExpertWeights weights;

  /**
   * The members most likely to answer this question well, without who asked it and who has answered
   * it already, and without those who could not read it: seven queries.
   *
   * @throws NotFound when there is no such question or the actor may not see it
   */
  public List<ExpertMatch> forThread(Actor actor, long threadId, int limit) {
    MatchQuestion question = questions.require(actor, threadId);
    ExpertiseSettings settings = ExpertiseSettings.current();
    HalfLives halfLives = settings.halfLives();
    Instant now = clock.instant();
    MatchTopics.Found found = topics.find(question, halfLives, now);
    Set<Long> onTopic = new HashSet<>(found.tags().keySet());
    onTopic.addAll(found.words().keySet());
    List<MatchMembers.Able> able = members.find(threadId, onTopic, halfLives, now);
    double[] likelihoods =
        weights
            .current(settings)
            .likelihoods(able.stream().map(one -> features(one, found)).toList());
    List<ExpertMatch> matches = new ArrayList<>();
    for (int i = 0; i < likelihoods.length; i++) {
      matches.add(match(able.get(i), found, likelihoods[i]));
    }
    matches.sort(Comparator.comparingDouble(ExpertMatch::likelihood).reversed());
    return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
  }

  private static double[] features(MatchMembers.Able able, MatchTopics.Found found) {
    Long id = able.member().id();
    return Feature.onTopic(
        Feature.of(able.masses()),
        found.tags().getOrDefault(id, MatchTopics.OnTopic.NOTHING).mass(),
        found.words().getOrDefault(id, MatchTopics.OnTopic.NOTHING).mass());
  }

  /** The narrowest thing that can be told truly: a tag, else a word, else everything. */
  private static ExpertMatch match(
      MatchMembers.Able able, MatchTopics.Found found, double likelihood) {
    Long id = able.member().id();
    MatchTopics.OnTopic tag = found.tags().get(id);
    if (tag != null) {
      return new ExpertMatch(
          able.member(), likelihood, ExpertMatch.Reason.TAG, tag.word(), tag.tally());
    }
    MatchTopics.OnTopic word = found.words().get(id);
    if (word != null) {
      return new ExpertMatch(
          able.member(), likelihood, ExpertMatch.Reason.WORD, word.word(), word.tally());
    }
    return new ExpertMatch(able.member(), likelihood, ExpertMatch.Reason.ACTIVE, "", able.tally());
  }
}
