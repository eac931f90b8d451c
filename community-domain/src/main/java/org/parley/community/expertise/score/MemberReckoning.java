package org.parley.community.expertise.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that one member's answers come to: over all, per space, per tag and per word. It is made from
 * the whole of the member's answers at once, so that the same facts give the same numbers, whatever
 * happened in which order before.
 */
public final class MemberReckoning {

  private static final Comparator<AnswerFact> IN_TIME =
      Comparator.comparing(AnswerFact::answeredAt).thenComparing(AnswerFact::postId);

  private final HalfLives halfLives;
  private final Reckoning all;
  private final Map<Long, Reckoning> spaces = new TreeMap<>();
  private final Map<Long, Reckoning> tags = new TreeMap<>();
  private final Map<String, Reckoning> terms = new TreeMap<>();

  private MemberReckoning(HalfLives halfLives) {
    this.halfLives = halfLives;
    this.all = new Reckoning(halfLives);
  }

  public static MemberReckoning of(
      List<AnswerFact> answers, Endorsers endorsers, Worth worth, HalfLives halfLives) {
    MemberReckoning member = new MemberReckoning(halfLives);
    Map<Long, Endorsed.Weights> weights = Endorsed.of(answers, endorsers);
    Map<Long, Integer> helped = new HashMap<>();
    for (AnswerFact answer : answers.stream().sorted(IN_TIME).toList()) {
      // helping the same person again and again does less for the community, and less still for
      // somebody who is thanked for it in kind
      long asker = asker(answer);
      double effort = 1.0 / (helped.merge(asker, 1, Integer::sum) + endorsers.returnedTo(asker));
      Endorsed.Weights got = weights.getOrDefault(answer.postId(), Endorsed.Weights.NONE);
      AnswerFact.Honours honours = answer.honours();
      member.add(
          answer,
          new Reckoning.Gain(
              worth.of(honours, got),
              honours.isWrong() ? 0 : effort,
              Worth.approved(honours, got),
              Worth.judged(honours, got, endorsers)));
    }
    return member;
  }

  private static long asker(AnswerFact answer) {
    return answer.askerId() == null ? -answer.postId() : answer.askerId();
  }

  private void add(AnswerFact answer, Reckoning.Gain gain) {
    AnswerFact.Place place = answer.place();
    in(spaces, place.spaceId()).add(answer, gain);
    if (place.isCommon()) {
      all.add(answer, gain);
      place.tags().forEach(tag -> in(tags, tag).add(answer, gain));
      place.terms().forEach(term -> in(terms, term).add(answer, gain));
    }
  }

  private <K> Reckoning in(Map<K, Reckoning> scopes, K key) {
    return scopes.computeIfAbsent(key, unknown -> new Reckoning(halfLives));
  }

  public Reckoning all() {
    return all;
  }

  public Map<Long, Reckoning> spaces() {
    return spaces;
  }

  public Map<Long, Reckoning> tags() {
    return tags;
  }

  public Map<String, Reckoning> terms() {
    return terms;
  }
}
