package org.parley.community.thread;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * What staff did to a thread, as its page tells it.
 *
 * @param other the other thread of a split, null when the reader does not see it
 * @param from the space that it stood in, null when the reader does not know of it
 * @param to the space that it was moved to, likewise
 * @param amount how many posts went or came
 * @param note why; may be empty
 */
public record NoticeView(
    NoticeKind kind,
    Author by,
    ThreadLink other,
    SpaceView.Label from,
    SpaceView.Label to,
    int amount,
    String note,
    Instant at) {}
