package org.parley.moderation.appeal;

/**
 * A post as it is shown to its author who wants to appeal.
 *
 * @param mayAppeal whether it was taken out by others
 * @param isAppealed whether the author has appealed already
 */
public record AppealTarget(
    long postId, String threadTitle, String excerpt, boolean mayAppeal, boolean isAppealed) {}
