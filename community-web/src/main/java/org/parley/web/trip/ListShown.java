package org.parley.web.trip;

/** A page with a list of threads, and what stands beside it, is about to be shown. */
public record ListShown() implements PageShown {}
