package org.parley.search;

import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/**
 * Asks for threads about what a title says, as an engine gets it.
 *
 * @param title the words of the title, none of which has to occur
 * @param kind what opens the threads, null for all
 * @param visibility what may be found
 * @param limit at least 1
 */
public record SimilarRequest(SearchText title, PostKind kind, Visibility visibility, int limit) {}
