package org.parley.community.bulk;

/**
 * One thread of an action, locked by who works on it.
 *
 * @param actorId in whose name it is done, or undone
 * @param before the thread's side before it was done; null until then
 * @param after the same afterwards
 */
record BulkItem(
    long actionId,
    int position,
    long threadId,
    long actorId,
    BulkKind kind,
    BulkArguments arguments,
    boolean isUndo,
    String before,
    String after) {}
