package org.parley.moderation.conversation;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;

/**
 * A conversation as its page and the API show it to somebody who may see it.
 *
 * @param row as in lists
 * @param postId the post that it began from
 * @param side on which the reader is
 * @param outcome the newest proposal, null for none
 * @param callBack null unless it is about a call
 * @param rating null while the customer has said nothing
 * @param readers who of the team has read it, the latest first
 */
public record ConversationView(
    ConversationRow row,
    long postId,
    Side side,
    Stages stages,
    OutcomeView outcome,
    CallBackView callBack,
    RatingView rating,
    List<ReaderView> readers) {

  public ConversationView {
    readers = List.copyOf(readers);
  }

  /**
   * When it went on.
   *
   * @param joinedAt null while nobody has accepted it
   * @param endedAt null until it is over
   */
  public record Stages(Instant invitedAt, Instant expiresAt, Instant joinedAt, Instant endedAt) {}

  /**
   * What is proposed for the public.
   *
   * @param postId the answer by which it was published, null before
   */
  public record OutcomeView(
      int number, Side side, String body, String html, Instant at, Long postId) {}

  /**
   * The call that it is about.
   *
   * @param chosen null while no time was chosen
   * @param doneAt null until the call was made
   */
  public record CallBackView(
      List<Instant> slots, Instant chosen, boolean isNoneFitting, Instant doneAt) {

    public CallBackView {
      slots = List.copyOf(slots);
    }
  }

  public record RatingView(int stars, String comment, Instant at) {}

  /** Somebody of the team who has read it, and when last. */
  public record ReaderView(Author member, Instant at) {}

  public long id() {
    return row.id();
  }

  public ConversationState state() {
    return row.state();
  }

  public boolean isOfCustomer() {
    return side == Side.CUSTOMER;
  }

  /** Whether the reader may accept or decline. */
  public boolean mayAnswer() {
    return isOfCustomer() && state() == ConversationState.INVITED;
  }

  public boolean mayWrite() {
    return state().isOpen();
  }

  public boolean mayClose() {
    return state().isOpen() || (!isOfCustomer() && state() == ConversationState.INVITED);
  }

  /** Whether something is proposed at this moment. */
  public boolean isProposed() {
    return state() == ConversationState.OUTCOME_PROPOSED;
  }

  /** Whether the reader may agree to what is proposed. */
  public boolean mayAgree() {
    return isProposed() && outcome.side() != side;
  }

  /** The team begins to propose; then both sides may change it. */
  public boolean mayPropose() {
    return state().isOpen() && (!isOfCustomer() || outcome != null);
  }

  public boolean mayRate() {
    return isOfCustomer()
        && state() == ConversationState.CLOSED
        && stages.joinedAt() != null
        && rating == null;
  }

  /** Whether the customer may choose a time for the call. */
  public boolean mayChoose() {
    return isOfCustomer()
        && callBack != null
        && callBack.doneAt() == null
        && (state().isOpen() || state() == ConversationState.INVITED);
  }

  /** Whether the reader may offer other times, or say that the call was made. */
  public boolean mayCall() {
    return !isOfCustomer() && callBack != null && callBack.doneAt() == null && state().isOpen();
  }

  /** The number of the newest proposal, 0 for none. */
  public int outcomeNumber() {
    return outcome == null ? 0 : outcome.number();
  }
}
