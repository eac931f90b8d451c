package org.parley.community.thread;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.verified.VerifiedMark;

/**
 * A post on its page, with what the reader may do about it.
 *
 * @param number the post's number in its thread
 * @param parentId the post that a comment belongs to, else null
 * @param body the Markdown source
 * @param html rendered and sanitised when it was written
 * @param version to be given back with an edit
 * @param mergedTitle the title of the thread that the post opened before that was merged into this
 *     one; null for all others
 * @param editor who edited it last, null when nobody did
 * @param vote the reader's own vote: 1, -1 or 0
 * @param verified that staff have verified it as it stands, null for most
 * @param comments the published comments below it, oldest first
 */
public record PostView(
    long id,
    int number,
    PostKind kind,
    Long parentId,
    Author author,
    String body,
    String html,
    PostState state,
    int score,
    long version,
    String mergedTitle,
    Instant createdAt,
    Instant editedAt,
    Author editor,
    int vote,
    boolean isAccepted,
    boolean isOfficial,
    VerifiedMark verified,
    May may,
    List<PostView> comments) {

  /** What the reader may do with the post, by {@link PostPolicy}. */
  public record May(
      boolean vote,
      boolean comment,
      boolean edit,
      boolean delete,
      boolean restore,
      boolean hide,
      boolean flag,
      boolean accept,
      boolean makeOfficial) {

    static May of(Actor actor, PostFacts facts, Long stateBy) {
      return new May(
          PostPolicy.mayVote(actor, facts),
          PostPolicy.mayComment(actor, facts),
          PostPolicy.mayEdit(actor, facts),
          PostPolicy.mayDelete(actor, facts),
          PostPolicy.mayRestore(actor, facts, stateBy),
          PostPolicy.mayHide(actor, facts),
          PostPolicy.mayFlag(actor, facts),
          PostPolicy.mayAccept(actor, facts),
          PostPolicy.mayMakeOfficial(actor, facts));
    }
  }

  PostView with(List<PostView> itsComments) {
    return new PostView(
        id,
        number,
        kind,
        parentId,
        author,
        body,
        html,
        state,
        score,
        version,
        mergedTitle,
        createdAt,
        editedAt,
        editor,
        vote,
        isAccepted,
        isOfficial,
        verified,
        may,
        itsComments);
  }

  /** Whether it opened a thread that was merged into this one. */
  public boolean isMerged() {
    return mergedTitle != null;
  }

  public boolean isHidden() {
    return state == PostState.HIDDEN;
  }

  public boolean isDeleted() {
    return state == PostState.DELETED;
  }

  public boolean isEdited() {
    return editedAt != null;
  }

  public boolean isVerified() {
    return verified != null;
  }

  /** Whether who verified it had written it. */
  public boolean isVerifiedByAuthor() {
    return isVerified() && Objects.equals(verified.by().id(), author.id());
  }
}
