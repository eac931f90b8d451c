package org.parley.community.sample;

import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.ExpertisePump;
import org.parley.community.member.Actor;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;

/** Makes experts: members with official answers, who were here just now. */
public final class ExpertSamples {

  private final CommunityExtension community;
  private final Samples samples;
  private final Jdbi jdbi;

  public ExpertSamples(CommunityExtension community, Samples samples) {
    this.community = community;
    this.samples = samples;
    this.jdbi = Jdbi.create(community.dataSource());
  }

  /** A customer with an official answer in the open space; ranked after {@link #reckon}. */
  public Actor expert(String name) {
    Actor expert = present(samples.actor(name));
    official(expert, samples.question(samples.anna()));
    return expert;
  }

  /** An official answer of theirs to that question. */
  public PostRef official(Actor author, PostRef question) {
    PostRef answer = samples.answer(author, question);
    community
        .get(AcceptanceService.class)
        .makeOfficial(samples.administrator(), question.threadId(), answer.postId());
    return answer;
  }

  /** Was here just now. */
  public Actor present(Actor member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update member set last_seen_at = :now where id = :id")
                .bind("now", community.clock().instant())
                .bind("id", member.id())
                .execute());
    return member;
  }

  public void reckon() {
    community.get(ExpertisePump.class).reckonDue();
  }

  /** One number of a statement. */
  public long number(String sql, Object... values) {
    return jdbi.withHandle(handle -> handle.select(sql, values).mapTo(Long.class).one());
  }

  public void execute(String sql, Object... values) {
    jdbi.useHandle(handle -> handle.execute(sql, values));
  }
}
