package org.parley.community.poll;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.TrustLevel;

/**
 * A poll as one reader sees it.
 *
 * @param options in their order; none for a scale
 * @param standing what the reader has to do with it
 * @param result null for who may not see it: then nothing here depends on what others voted
 */
public record PollView(
    long id,
    Place place,
    String question,
    PollKind kind,
    PollRange range,
    List<Option> options,
    Terms terms,
    PollState state,
    Standing standing,
    PollResult result) {

  /** Where it stands. */
  public record Place(long postId, long threadId, String slug, String threadTitle) {

    /** The address that leads to it. */
    public String path() {
      return "/p/" + postId;
    }
  }

  /** Something to choose. */
  public record Option(long id, String label) {}

  /**
   * How it is held; see {@link PollRules}.
   *
   * @param group the group's title, null unless a group votes
   * @param groupName its name likewise
   */
  public record Terms(
      Voters voters,
      String group,
      String groupName,
      TrustLevel trust,
      Disclosure results,
      Secrecy ballots,
      boolean isChangeable,
      Instant closesAt,
      Integer quorum,
      Instant createdAt) {

    public boolean isSecret() {
      return ballots == Secrecy.SECRET;
    }
  }

  /**
   * The reader and the poll.
   *
   * @param choices what an open ballot of the reader says; empty for a secret one, and for none
   * @param mayVote whether a ballot would be taken now
   * @param mayRun whether the reader may close it, keep it open for longer, or call it off
   * @param mayReword whether the question and the options may still be changed as well
   */
  public record Standing(
      boolean hasVoted,
      List<Long> choices,
      boolean isVoter,
      boolean mayVote,
      boolean mayRun,
      boolean mayReword) {}

  public PollView {
    options = List.copyOf(options);
  }

  public boolean isOpen() {
    return state == PollState.OPEN;
  }

  public boolean isClosed() {
    return state == PollState.CLOSED;
  }

  public boolean isCancelled() {
    return state == PollState.CANCELLED;
  }

  /** The poll's own address. */
  public String path() {
    return "/polls/" + id;
  }
}
