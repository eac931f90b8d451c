package org.parley.community.document.knowledge;

import java.time.Instant;
import org.parley.community.document.DocumentState;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * A document in the list of those that somebody may write in.
 *
 * @param behind how many changes are not published; all of them before the first publication
 * @param comments how many comments are open
 * @param suggestions how many suggestions wait
 */
public record DraftRow(
    long id,
    String title,
    DocumentState state,
    SpaceView.Label space,
    Author author,
    Instant changedAt,
    int behind,
    int comments,
    int suggestions) {}
