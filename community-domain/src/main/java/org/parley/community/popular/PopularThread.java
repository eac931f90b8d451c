package org.parley.community.popular;

import org.parley.community.thread.ThreadRow;

/**
 * A thread of a chart.
 *
 * @param persons how many people beside its author wrote in it or voted for something in it
 */
public record PopularThread(ThreadRow thread, int persons) {}
