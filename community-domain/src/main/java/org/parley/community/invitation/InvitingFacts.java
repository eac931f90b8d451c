package org.parley.community.invitation;

/**
 * What {@link InvitationPolicy} needs to know.
 *
 * @param askerId null when the account is gone
 * @param isOpenQuestion whether it is a question that takes answers
 * @param openingPostId the question itself
 * @param answersOfActor published answers that the actor has written, anywhere
 */
public record InvitingFacts(
    Long askerId, boolean isOpenQuestion, long openingPostId, int answersOfActor) {}
