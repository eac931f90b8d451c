package org.parley.community.expertise.score;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Says who will answer a question, from what was known when it was asked. It is told a community's
 * deeds in the order in which they happened, keeps running sums of them, and learns from each
 * answer how much the features count there. What somebody has done of late is read at the beginning
 * of a day and whenever they do something, so that a question costs as much as there are members,
 * and never as much as there is history.
 */
public final class Forecast {

  /** What an answer that was not accepted teaches, compared with one that was. */
  private static final double ANSWER_ONLY = 0.3;

  /** Days after which a question teaches nothing more, so that memory does not grow with it. */
  private static final double TEACHES = 60;

  private final Worth worth;
  private final Histories histories;
  private final Topics tags;
  private final Topics words;
  private final MatchWeights learning;
  private final Map<Long, Asked> questions = new HashMap<>();
  private final Deque<Asked> fresh = new ArrayDeque<>();
  private MatchWeights weights;
  private Deed asking;
  private Candidates asked;
  private double[][] features = new double[16][];
  private double today = Double.NEGATIVE_INFINITY;

  public Forecast(HalfLives halfLives, Worth worth, MatchWeights weights) {
    this.worth = worth;
    this.histories = new Histories(halfLives);
    this.tags = new Topics(halfLives.topicDays());
    this.words = new Topics(halfLives.topicDays());
    this.learning = weights.copy();
    this.weights = weights.copy();
  }

  /** The weights as they were learned up to now. */
  public MatchWeights weights() {
    return learning.copy();
  }

  /** How likely everybody seems who has posted before, but not who asks. */
  public Candidates candidates(Deed question) {
    if (question.equals(asking)) {
      return asked;
    }
    asked = reckon(question);
    asking = question;
    return asked;
  }

  private Candidates reckon(Deed question) {
    double day = day(question.at());
    begin(day);
    int members = histories.size();
    double all = histories.lasting(day);
    double[] onTags = tags.masses(question.subject().tags(), members, all, day);
    double[] onWords = words.masses(question.subject().terms(), members, all, day);
    double[][] values = new double[members][];
    double[] scores = new double[members];
    int asker = histories.find(question.memberId());
    for (int member = 0; member < members; member++) {
      double[] value = features[member];
      if (onTags[member] > 0 || onWords[member] > 0) {
        value = Feature.onTopic(value, onTags[member], onWords[member]);
      }
      values[member] = value;
      scores[member] = member == asker ? Double.NEGATIVE_INFINITY : weights.score(value);
    }
    return new Candidates(histories, values, scores);
  }

  /** Takes note of a deed; no earlier one may come after it. */
  public void observe(Deed deed) {
    double day = day(deed.at());
    begin(day);
    if (!deed.equals(asking)) {
      asking = null;
    }
    switch (deed.kind()) {
      case ASKED -> asked(deed, day);
      case ANSWERED -> answered(deed, day);
      case COMMENTED -> seen(deed, day);
      default -> endorsed(deed, day);
    }
  }

  private void asked(Deed deed, double day) {
    Asked question = new Asked(deed.memberId(), deed.subject(), day);
    question.shortlist(candidates(deed).shortlist());
    questions.put(deed.postId(), question);
    fresh.add(question);
    asking = null;
    seen(deed, day);
  }

  private void answered(Deed deed, double day) {
    Asked question = questions.get(deed.questionId());
    if (question == null || deed.memberId() == 0 || deed.memberId() == question.askerId()) {
      seen(deed, day);
      return;
    }
    int member = histories.number(deed.memberId());
    learn(question, member, ANSWER_ONLY);
    double effort = histories.answered(member, question.askerId(), day);
    tags.answered(question.subject().tags(), member, effort, day);
    words.answered(question.subject().terms(), member, effort, day);
    question.answered(deed.postId(), new Asked.Given(member, day));
    if (question.isDecided()) {
      histories.judged(member);
    }
    seen(deed, day);
  }

  private void seen(Deed deed, double day) {
    if (deed.memberId() != 0) {
      int member = histories.number(deed.memberId());
      histories.seen(member, day);
      refresh(member, day);
    }
  }

  private void endorsed(Deed deed, double day) {
    if (deed.kind() == Deed.Kind.UP && deed.memberId() != 0) {
      histories.supported(histories.number(deed.memberId()));
    }
    Asked question = questions.get(deed.questionId());
    Asked.Given answer = question == null ? null : question.answer(deed.postId());
    if (answer == null) {
      return;
    }
    boolean wasApproved = answer.isApproved();
    switch (deed.kind()) {
      case UP -> answer.endorse(Endorsement.Kind.UP, weight(deed));
      case DOWN -> answer.endorse(Endorsement.Kind.DOWN, weight(deed));
      case ACCEPTED -> answer.endorse(Endorsement.Kind.ACCEPTED, histories.standing(deed.byId()));
      default -> answer.makeOfficial();
    }
    if (answer.isApproved() && !wasApproved) {
      approved(question, answer);
    }
    histories.earned(answer.member, answer.gain(worth), answer.day, day);
    refresh(answer.member, day);
  }

  private double weight(Deed vote) {
    return vote.byId() == 0 ? 1 : histories.standing(vote.byId());
  }

  private void approved(Asked question, Asked.Given answer) {
    learn(question, answer.member, 1);
    histories.approved(answer.member);
    if (!question.isDecided()) {
      question.decide();
      question.answers().forEach(compared -> histories.judged(compared.member));
    }
  }

  private void learn(Asked question, int member, double emphasis) {
    int place = question.shortlist().find(member);
    if (place >= 0) {
      learning.learn(question.shortlist().features(), place, emphasis);
    }
  }

  /** At the beginning of a day everything fades, and what was learned applies. */
  private void begin(double day) {
    double midnight = Math.floor(day);
    if (midnight > today) {
      today = midnight;
      weights = learning.copy();
      while (!fresh.isEmpty() && fresh.peek().day() < midnight - TEACHES) {
        fresh.remove().shortlist(Asked.Shortlist.NONE);
      }
      for (int member = 0; member < histories.size(); member++) {
        refresh(member, midnight);
      }
    }
  }

  private void refresh(int member, double day) {
    if (member >= features.length) {
      features = Arrays.copyOf(features, Math.max(member + 1, features.length * 2));
    }
    features[member] = Feature.of(histories.masses(member, day));
  }

  private static double day(Instant at) {
    return (at.getEpochSecond() + at.getNano() / 1e9) / 86_400;
  }
}
