package org.parley.ops.demo;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.ThreadWriter;

/** Writes the demo's ideas: their threads, who supports them, and what became of them. */
final class DemoIdeas {

  private static final String IDEA =
      """
      insert into idea (thread_id, status, reason, quarter, shipped_in, changed_at, changed_by)
      values (?, ?, ?, cast(? as text), ?, cast(? as timestamptz), cast(? as bigint))\
      """;
  private static final String STEP =
      """
      insert into idea_step (thread_id, status, reason, quarter, actor_id, stepped_at)
      values (?, ?, ?, cast(? as text), ?, cast(? as timestamptz))\
      """;
  private static final String VOTE =
      """
      insert into idea_vote (thread_id, member_id, voted_at, spent, came_from)
      values (?, ?, cast(? as timestamptz), ?, cast(? as bigint)) on conflict do nothing\
      """;
  private static final String COUNT_VOTES =
      """
      with counted as (
        select i.thread_id, (select count(*) from idea_vote v where v.thread_id = i.thread_id) as votes
        from idea i
      ), posts as (
        update post p set score = c.votes from counted c
        where p.thread_id = c.thread_id and p.kind = 'IDEA'
      )
      update thread t set score = c.votes from counted c where t.id = c.thread_id\
      """;
  private static final String MOVE_OPENING =
      """
      update post p
      set thread_id = t.id, number = t.last_post_no + 1, kind = 'ANSWER', merged_title = old.title
      from thread t, thread old
      where t.id = ? and old.id = ? and p.thread_id = old.id and p.number = 1\
      """;
  private static final String GROW =
      """
      update thread t set last_post_no = last_post_no + 1, answer_count = answer_count + 1,
        last_activity_at = p.created_at, last_actor_id = p.author_id
      from post p where t.id = ? and p.thread_id = t.id and p.number = t.last_post_no + 1\
      """;
  private static final String EMPTY =
      """
      update thread set merged_into = ?, state = 'DELETED', score = 0, answer_count = 0,
                        last_post_no = 0
      where id = ?\
      """;
  private static final String NOTE =
      """
      insert into thread_notice (thread_id, kind, actor_id, other_id, amount, note, noticed_at)
      values (?, 'MERGED_IN', ?, ?, 1, '', cast(? as timestamptz))\
      """;

  private final IngestConnection connection;
  private final DemoThreads threads;
  private final DemoTimes times;
  private final DemoPeople people;

  DemoIdeas(IngestConnection connection, DemoThreads threads, DemoTimes times, DemoPeople people) {
    this.connection = connection;
    this.threads = threads;
    this.times = times;
    this.people = people;
  }

  /** All that {@code ideas.yaml} tells. */
  record File(List<Told> ideas) {}

  /**
   * @param shippedIn the version that brought it, may be left out
   * @param mergedInto the title of the idea that goes on, null for one of its own
   */
  record Told(
      DemoThread thread,
      List<String> votes,
      String shippedIn,
      List<Step> steps,
      String mergedInto,
      String mergedBy,
      String mergedAt) {

    String status() {
      return steps.isEmpty() ? "NEW" : last().status();
    }

    Step last() {
      return steps.get(steps.size() - 1);
    }

    boolean isOpen() {
      return !List.of("SHIPPED", "DECLINED").contains(status());
    }
  }

  /** What the product team said. */
  record Step(String status, String by, String at, String reason, String quarter) {}

  /** Writes them; returns how many posts they have. */
  int write() throws SQLException {
    List<Told> told = DemoYaml.read("ideas.yaml", File.class).ideas();
    List<DemoThreads.Made> made = told.stream().map(idea -> threads.make(idea.thread())).toList();
    ThreadWriter.Filed filed =
        new ThreadWriter(connection).write(made.stream().map(DemoThreads.Made::thread).toList());
    Map<String, Long> ids = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      ids.put(told.get(i).thread().title(), filed.threadIds().get(i));
      write(told.get(i), filed.threadIds().get(i));
    }
    told.stream().filter(idea -> idea.mergedInto() != null).forEach(idea -> merge(idea, ids));
    connection.execute(COUNT_VOTES);
    return filed.postIds().size();
  }

  private void write(Told idea, long id) {
    Instant begun = times.at(idea.thread().at());
    Step last = idea.steps().isEmpty() ? null : idea.last();
    connection.execute(
        IDEA,
        id,
        idea.status(),
        last == null ? "" : last.reason(),
        last == null ? null : last.quarter(),
        idea.shippedIn() == null ? "" : idea.shippedIn(),
        (last == null ? begun : times.at(last.at())).toString(),
        last == null ? null : people.id(last.by()));
    for (Step step : idea.steps()) {
      connection.execute(
          STEP,
          id,
          step.status(),
          step.reason(),
          step.quarter(),
          people.id(step.by()),
          times.at(step.at()).toString());
    }
    if (idea.mergedInto() == null) {
      vote(idea, id, null);
    }
  }

  private void vote(Told idea, long id, Long cameFrom) {
    Instant begun = times.at(idea.thread().at());
    for (String voter : idea.votes()) {
      connection.execute(
          VOTE,
          id,
          people.id(voter),
          Timestamp.from(times.vote(begun, voter)).toInstant().toString(),
          idea.isOpen(),
          cameFrom);
    }
  }

  /** As a merge leaves two ideas: one that goes on, and one that leads there. */
  private void merge(Told idea, Map<String, Long> ids) {
    long from = ids.get(idea.thread().title());
    long into = ids.get(idea.mergedInto());
    vote(idea, into, from);
    connection.execute(MOVE_OPENING, into, from);
    connection.execute(GROW, into);
    connection.execute(EMPTY, into, from);
    connection.execute(
        NOTE, into, people.id(idea.mergedBy()), from, times.at(idea.mergedAt()).toString());
  }
}
