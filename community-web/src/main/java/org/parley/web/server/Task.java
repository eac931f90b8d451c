package org.parley.web.server;

import java.time.Duration;

/**
 * Something that is done again and again.
 *
 * @param name by which the log tells of it
 * @param pause from the end of one run to the beginning of the next
 */
record Task(String name, Duration pause, Runnable work) {}
