package org.parley.community.badge.rule;

import java.util.Set;
import org.parley.community.event.DomainEvent;

/**
 * Something that rules can ask of members, by a word. Its SQL yields one row for each deed, or for
 * each thing that has a value, with the columns {@code member_id, deed, post_id, thread_id, tag_id,
 * day, at, amount, lasting}: {@code deed} is unique for the member, {@code amount} is what a
 * threshold is compared with, {@code lasting} what still counts of it once a badge was given.
 *
 * @param word such as {@code answers.accepted}
 * @param shape how a threshold is meant
 * @param thing what an award of each deed is of: {@code post}, {@code year}, …; empty when each
 *     deed cannot have its own
 * @param sql with {@code {members COLUMN}} where the statement is narrowed to some members, and, in
 *     metrics of posts, {@code {posts}} where conditions go
 * @param heard events after which it may be something else for the members whom they concern
 * @param isTimed whether it changes without any event, as views and years do
 */
public record Metric(
    String word,
    Shape shape,
    String thing,
    String sql,
    Set<Class<? extends DomainEvent>> heard,
    boolean isTimed) {

  /** How a rule's threshold is meant. */
  public enum Shape {
    /** At least so many deeds. */
    COUNT,
    /** A deed or thing of at least that amount. */
    EACH,
    /** At least so many deeds about one tag. */
    TAGGED
  }

  public Metric {
    heard = Set.copyOf(heard);
  }

  /** Whether it is about posts, so that conditions can narrow it. */
  public boolean isOfPosts() {
    return sql.contains("{posts}");
  }

  /** Whether a member can have a badge of it many times with this threshold. */
  boolean isRepeatable(int threshold) {
    return !thing.isEmpty() && (shape != Shape.COUNT || threshold == 1);
  }
}
