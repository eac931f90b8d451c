package org.parley.ops.expertise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.expertise.score.Deed;

/** Everything about members that is simply counted, by their number on the roster. */
final class Ledger {

  private final Roster roster;
  private final Map<String, Map<Integer, Integer>> onTag = new HashMap<>();
  private final Map<Long, Question> asked = new HashMap<>();
  private int[] answers = new int[16];
  private int[] questions = new int[16];
  private int[] judged = new int[16];
  private int[] approved = new int[16];
  private double[] latest = new double[16];

  Ledger(Roster roster) {
    this.roster = roster;
  }

  private static final class Question {
    private final long asker;
    private final List<String> tags;
    private final Map<Long, Integer> answers = new HashMap<>();
    private final Set<Long> approved = new HashSet<>();

    Question(Deed deed) {
      this.asker = deed.memberId();
      this.tags = deed.subject().tags();
    }
  }

  /** The roster knows of the deed already. */
  void observe(Deed deed) {
    grow();
    Question question = asked.get(deed.questionId());
    switch (deed.kind()) {
      case ASKED -> {
        asked.put(deed.postId(), new Question(deed));
        if (deed.memberId() != 0) {
          questions[roster.find(deed.memberId())]++;
        }
      }
      case ANSWERED -> answered(deed, question);
      case ACCEPTED -> accepted(deed, question);
      default -> {}
    }
  }

  private void answered(Deed deed, Question question) {
    if (question == null || deed.memberId() == 0 || deed.memberId() == question.asker) {
      return;
    }
    int member = roster.find(deed.memberId());
    answers[member]++;
    latest[member] = deed.at().getEpochSecond();
    for (String tag : question.tags) {
      onTag.computeIfAbsent(tag, none -> new HashMap<>()).merge(member, 1, Integer::sum);
    }
    question.answers.put(deed.postId(), member);
    judged[member] += question.approved.isEmpty() ? 0 : 1;
  }

  private void accepted(Deed deed, Question question) {
    Integer member = question == null ? null : question.answers.get(deed.postId());
    if (member == null) {
      return;
    }
    if (question.approved.isEmpty()) {
      question.answers.values().forEach(answerer -> judged[answerer]++);
    }
    approved[member] += question.approved.add(deed.postId()) ? 1 : 0;
  }

  private void grow() {
    if (roster.size() > answers.length) {
      int size = roster.size() * 2;
      answers = Arrays.copyOf(answers, size);
      questions = Arrays.copyOf(questions, size);
      judged = Arrays.copyOf(judged, size);
      approved = Arrays.copyOf(approved, size);
      latest = Arrays.copyOf(latest, size);
    }
  }

  int answers(int member) {
    return answers[member];
  }

  int questions(int member) {
    return questions[member];
  }

  int judged(int member) {
    return judged[member];
  }

  int approved(int member) {
    return approved[member];
  }

  /** When they answered last, in seconds; 0 when they never did. */
  double latest(int member) {
    return latest[member];
  }

  /** Earlier answers to questions with a tag of this one, once for each such tag, by member. */
  double[] onTags(Deed question) {
    double[] shared = new double[roster.size()];
    for (String tag : question.subject().tags()) {
      onTag.getOrDefault(tag, Map.of()).forEach((member, times) -> shared[member] += times);
    }
    return shared;
  }
}
