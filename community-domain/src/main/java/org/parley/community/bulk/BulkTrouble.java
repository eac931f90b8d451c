package org.parley.community.bulk;

import org.parley.community.thread.ThreadLink;

/**
 * A thread that an action left as it is, or that could not be undone.
 *
 * @param threadId of the thread
 * @param thread null when the reader does not see it
 * @param isKept whether it was changed and could not be undone
 */
public record BulkTrouble(long threadId, ThreadLink thread, boolean isKept, BulkProblem problem) {}
