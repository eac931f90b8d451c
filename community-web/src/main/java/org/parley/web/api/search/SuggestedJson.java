package org.parley.web.api.search;

import java.util.List;
import org.parley.web.api.thread.SimilarThreadJson;

/** Everything that may be meant by what was typed. */
public record SuggestedJson(List<SimilarThreadJson> threads, FoundNamesJson names) {}
