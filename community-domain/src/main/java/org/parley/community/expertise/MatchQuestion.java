package org.parley.community.expertise;

import java.util.List;

/**
 * A question as a match sees it.
 *
 * @param terms the words of its title
 */
record MatchQuestion(long threadId, List<Long> tags, List<String> terms) {}
