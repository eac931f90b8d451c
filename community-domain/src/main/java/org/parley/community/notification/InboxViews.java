package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;

/** A member's own inbox: one query for the number on the bell, three for a page of entries. */
@ApplicationScoped
public class InboxViews {

  /** The bell counts no further. */
  public static final int MOST = 100;

  private static final String UNREAD =
      "select count(*) from (select 1 from "
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
    return actor.isSignedIn() ? unread((long) actor.id()) : 0;
  }

  private int unread(long memberId) {
    return jdbi.withHandle(
        handle -> handle.createQuery(UNREAD).bind("member", memberId).mapTo(Integer.class).one());
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
