package org.parley.community.badge.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.badge.rule.Metric.Shape;
import org.parley.community.event.DomainEvent;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadRetagged;
import org.parley.community.thread.ThreadSplit;
import org.parley.community.thread.ThreadStarted;
import org.parley.community.vote.PostVoted;

/** What members wrote, as long as everybody who may read its space can see it. */
@ApplicationScoped
public class PostMetrics implements MetricSource {

  /** Events after which posts are there, or not, or elsewhere. */
  static final Set<Class<? extends DomainEvent>> PRESENCE =
      Set.of(
          PostHeld.class,
          PostHidden.class,
          PostDeleted.class,
          PostRestored.class,
          ThreadMerged.class,
          ThreadSplit.class);

  /** Votes that were found to be none of honest readers count for nothing. */
  private static final String DISCOUNTED =
      """
      from vote v join discounted_vote d on d.post_id = v.post_id and d.voter_id = v.member_id
      where v.post_id = p.id and d.lifted_at is null\
      """;

  private static final String SCORE =
      "p.score - coalesce((select sum(v.value) " + DISCOUNTED + "), 0)";

  private static final String UP_VOTES =
      "(select count(*) from vote v where v.post_id = p.id and v.value = 1) - (select count(*) "
          + DISCOUNTED
          + " and v.value = 1)";

  private static final String POSTS =
      """
      select p.author_id as member_id, p.id as deed, p.id as post_id, p.thread_id,
             %s as tag_id, null::date as day, p.created_at as at, %s as amount, %s as lasting
      from post p join thread t on t.id = p.thread_id %s
      where p.state = 'PUBLISHED' and t.state = 'PUBLISHED' and p.author_id is not null
        and (p.parent_id is null or exists (
          select 1 from post above where above.id = p.parent_id and above.state = 'PUBLISHED'))
        and {members p.author_id} and {posts} and %s\
      """;

  private static final String ANSWERS = "p.kind = 'ANSWER' and t.type = 'QUESTION'";
  private static final String QUESTIONS = "p.kind = 'QUESTION'";
  private static final String ACCEPTED =
      ANSWERS + " and t.accepted_post_id = p.id and t.author_id is distinct from p.author_id";

  private static final List<Metric> METRICS =
      List.of(
          counting(
              "posts.written",
              "true",
              ThreadStarted.class,
              AnswerPosted.class,
              CommentPosted.class),
          counting("answers.posted", ANSWERS, AnswerPosted.class),
          counting("answers.accepted", ACCEPTED, AnswerAccepted.class, AcceptanceWithdrawn.class),
          counting(
              "replies.posted", "p.kind = 'ANSWER' and t.type <> 'QUESTION'", AnswerPosted.class),
          counting("questions.asked", QUESTIONS, ThreadStarted.class),
          counting("discussions.started", "p.kind = 'DISCUSSION'", ThreadStarted.class),
          counting("comments.written", "p.kind = 'COMMENT'", CommentPosted.class),
          scored("answer.score", ANSWERS),
          scored("question.score", QUESTIONS),
          new Metric(
              "question.views",
              Shape.EACH,
              "post",
              POSTS.formatted("null::bigint", "t.view_count", "t.view_count", "", QUESTIONS),
              PRESENCE,
              true),
          tagged("answers.in-tag", ANSWERS),
          tagged("questions.in-tag", QUESTIONS));

  @Override
  public List<Metric> metrics() {
    return METRICS;
  }

  @SafeVarargs
  private static Metric counting(String word, String which, Class<? extends DomainEvent>... heard) {
    return new Metric(
        word,
        Shape.COUNT,
        "post",
        POSTS.formatted("null::bigint", SCORE, UP_VOTES, "", which),
        and(heard),
        false);
  }

  private static Metric scored(String word, String which) {
    return new Metric(
        word,
        Shape.EACH,
        "post",
        POSTS.formatted("null::bigint", SCORE, UP_VOTES, "", which),
        and(PostVoted.class),
        false);
  }

  private static Metric tagged(String word, String which) {
    return new Metric(
        word,
        Shape.TAGGED,
        "tag",
        POSTS.formatted(
            "tt.tag_id", SCORE, UP_VOTES, "join thread_tag tt on tt.thread_id = t.id", which),
        and(AnswerPosted.class, ThreadStarted.class, PostEdited.class, ThreadRetagged.class),
        false);
  }

  @SafeVarargs
  private static Set<Class<? extends DomainEvent>> and(Class<? extends DomainEvent>... heard) {
    Set<Class<? extends DomainEvent>> all = new HashSet<>(PRESENCE);
    all.addAll(List.of(heard));
    return all;
  }
}
