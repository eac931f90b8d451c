package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.trip.Reading;

/** A member's own inbox: one query for the number on the bell, three for a page of entries. */
@ApplicationScoped
public class InboxViews {

  /** The bell counts no further. */
  public static final int MOST = 100;

  private static final String UNREAD =
      "select count(*) as unread from (select 1 from "
          + InboxRule.FROM
          + " where n.member_id = :member and n.read_at is null and n.in_inbox and "
          + InboxRule.SHOWN
          + " limit "
          + MOST
          + ") shown";

  @Inject Jdbi jdbi;
  @Inject InboxSubjects subjects;

  /** How many notifications the actor has not read, {@link #MOST} for that many or more. */
  public int unread(Actor actor) {
    return actor.isSignedIn() ? unreadReading(actor).read(jdbi) : 0;
  }

  /** What {@link #unread} tells a member. */
  public Reading<?, Integer> unreadReading(Actor actor) {
    return Reading.rows(
            UNREAD,
            query -> query.bind("member", actor.id()),
            (row, context) -> row.getInt("unread"))
        .then(counts -> counts.get(0));
  }

  /** Whether a member has not read something that these posts of a thread tell. */
  public Reading<?, Boolean> toldBy(Actor actor, long threadId, Collection<Long> posts) {
    return Reading.rows(
            """
            select exists (select 1 from notification n
                           where n.member_id = :member and n.read_at is null
                             and n.thread_id = :thread and n.post_id = any(:posts)) as told            """,
            query ->
                query
                    .bind("member", actor.id())
                    .bind("thread", threadId)
                    .bindArray("posts", Long.class, posts.toArray()),
            (row, context) -> row.getBoolean("told"))
        .then(told -> told.get(0));
  }

  /**
   * One page of the actor's inbox, newest first.
   *
   * @throws NotAllowed when the actor is not signed in
   */
  public Page<InboxEntry> list(Actor actor, InboxQuery asked) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
    Cursor cursor = Cursor.decode(asked.after());
    List<InboxGroups> groups =
        jdbi.withHandle(
            handle ->
                InboxGroups.bind(handle.createQuery(InboxGroups.SELECT), asked, cursor)
                    .bind("member", actor.id())
                    .map((row, context) -> InboxGroups.of(row))
                    .list());
    Map<Long, InboxSubjects.Found> posts =
        subjects.posts(actor.id(), groups.stream().map(InboxGroups::newestPostId).toList());
    Map<Long, Author> people =
        subjects.people(
            groups.stream().flatMap(group -> group.actorIds().stream()).distinct().toList());
    return Page.of(groups, asked.limit(), InboxGroups::cursor)
        .map(group -> entry(group, posts.get(group.newestPostId()), people));
  }

  private static InboxEntry entry(
      InboxGroups group, InboxSubjects.Found post, Map<Long, Author> people) {
    boolean isInvited =
        post != null && group.kind() == NotificationKind.INVITATION && post.isInvited();
    return new InboxEntry(
        group.newestId(),
        group.kind(),
        group.threadId(),
        group.firstPostId(),
        group.isUnread(),
        group.count(),
        group.at(),
        group.actorIds().stream().map(people::get).filter(Objects::nonNull).toList(),
        group.peopleCount(),
        group.amount(),
        group.detail(),
        about(group.spot(), post),
        isInvited);
  }

  private static InboxEntry.About about(Spot spot, InboxSubjects.Found post) {
    if (spot != null) {
      return InboxEntry.About.elsewhere(spot);
    }
    return post == null ? null : post.about();
  }
}
