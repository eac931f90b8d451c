package org.parley.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/** Documents and readers for tests of engines, which need no database. */
public final class SamplePosts {

  public static final long OPEN_SPACE = 1;
  public static final long GROUP_SPACE = 2;
  public static final long OWN_SPACE = 3;
  public static final long ANNA = 11;
  public static final long BEN = 12;

  public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private SamplePosts() {}

  /** A question of Anna's in the open space; thread and post have the same id. */
  public static PostDocument question(long id, String title, String text) {
    return new PostDocument(
        id,
        id,
        PostKind.QUESTION,
        ThreadType.QUESTION,
        title,
        text,
        List.of("general"),
        OPEN_SPACE,
        ANNA,
        ANNA,
        false,
        false,
        false,
        0,
        MORNING.plusSeconds(id),
        null);
  }

  /** A post of Ben's in the thread of a question. */
  public static PostDocument reply(PostDocument to, long id, PostKind kind, String text) {
    return new PostDocument(
        id,
        to.threadId(),
        kind,
        to.threadType(),
        to.title(),
        text,
        to.tags(),
        to.spaceId(),
        to.threadAuthorId(),
        BEN,
        to.answered(),
        false,
        false,
        0,
        MORNING.plusSeconds(id),
        null);
  }

  public static PostDocument answer(PostDocument to, long id, String text) {
    return reply(to, id, PostKind.ANSWER, text);
  }

  public static PostDocument in(long space, PostDocument post) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text(),
        post.tags(),
        space,
        post.threadAuthorId(),
        post.authorId(),
        post.answered(),
        post.solution(),
        post.verified(),
        post.score(),
        post.createdAt(),
        post.editedAt());
  }

  public static PostDocument tagged(PostDocument post, String... tags) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text(),
        List.of(tags),
        post.spaceId(),
        post.threadAuthorId(),
        post.authorId(),
        post.answered(),
        post.solution(),
        post.verified(),
        post.score(),
        post.createdAt(),
        post.editedAt());
  }

  public static PostDocument answered(PostDocument post) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text(),
        post.tags(),
        post.spaceId(),
        post.threadAuthorId(),
        post.authorId(),
        true,
        post.solution(),
        post.verified(),
        post.score(),
        post.createdAt(),
        post.editedAt());
  }

  public static PostDocument verified(PostDocument post) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text(),
        post.tags(),
        post.spaceId(),
        post.threadAuthorId(),
        post.authorId(),
        post.answered(),
        post.solution(),
        true,
        post.score(),
        post.createdAt(),
        post.editedAt());
  }

  public static PostDocument accepted(PostDocument post) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text(),
        post.tags(),
        post.spaceId(),
        post.threadAuthorId(),
        post.authorId(),
        post.answered(),
        true,
        post.verified(),
        post.score(),
        post.createdAt(),
        post.editedAt());
  }

  public static PostDocument rated(PostDocument post, int score) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text(),
        post.tags(),
        post.spaceId(),
        post.threadAuthorId(),
        post.authorId(),
        post.answered(),
        post.solution(),
        post.verified(),
        score,
        post.createdAt(),
        post.editedAt());
  }

  public static PostDocument discussion(long id, String title, String text) {
    PostDocument post = question(id, title, text);
    return new PostDocument(
        id,
        id,
        PostKind.DISCUSSION,
        ThreadType.DISCUSSION,
        title,
        text,
        post.tags(),
        post.spaceId(),
        BEN,
        BEN,
        false,
        false,
        false,
        0,
        post.createdAt(),
        null);
  }

  public static Visibility everybody() {
    return new Visibility(Actor.visitor(), Set.of(OPEN_SPACE), Set.of());
  }

  public static Visibility groupMember() {
    Actor ben = new Actor(BEN, "ben", Set.of(Role.MEMBER), Set.of(7L));
    return new Visibility(ben, Set.of(OPEN_SPACE, GROUP_SPACE), Set.of(OWN_SPACE));
  }

  /** Anna sees her own threads in the space of own threads. */
  public static Visibility anna() {
    Actor anna = new Actor(ANNA, "anna", Set.of(Role.MEMBER), Set.of());
    return new Visibility(anna, Set.of(OPEN_SPACE), Set.of(OWN_SPACE));
  }

  public static Visibility staff() {
    Actor agent = new Actor(99L, "agent", Set.of(Role.MEMBER, Role.AGENT), Set.of());
    return new Visibility(agent, Set.of(OPEN_SPACE, GROUP_SPACE, OWN_SPACE), Set.of());
  }
}
