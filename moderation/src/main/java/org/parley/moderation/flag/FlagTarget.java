package org.parley.moderation.flag;

import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.thread.PostKind;

/**
 * A post as it is shown to somebody about to flag it.
 *
 * @param mayFlag whether the reader may flag it at all
 * @param isFlagged whether the reader has an open flag on it already
 */
public record FlagTarget(
    long postId,
    PostKind kind,
    String threadTitle,
    SpaceView.Label space,
    Author author,
    String excerpt,
    boolean mayFlag,
    boolean isFlagged) {}
