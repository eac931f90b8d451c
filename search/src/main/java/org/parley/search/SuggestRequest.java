package org.parley.search;

import org.parley.community.space.Visibility;

/**
 * Asks for threads whose titles somebody may be typing, as an engine gets it.
 *
 * @param typed the words so far; every one may go on, and every one that means something is needed
 * @param visibility what may be found
 * @param limit at least 1
 */
public record SuggestRequest(SearchText typed, Visibility visibility, int limit) {}
