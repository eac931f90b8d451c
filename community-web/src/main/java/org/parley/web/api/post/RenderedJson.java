package org.parley.web.api.post;

import java.util.List;

/**
 * A text as it would be shown.
 *
 * @param html sanitised
 * @param personalData what the writer may not want to tell everybody
 */
public record RenderedJson(String html, List<FindingJson> personalData) {}
