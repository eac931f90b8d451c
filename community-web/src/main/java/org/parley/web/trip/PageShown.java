package org.parley.web.trip;

/**
 * A page with the community's frame is about to be shown: beans ask for what they will need of it.
 */
public interface PageShown {}
