package org.parley.web.api.badge;

/** To whom a badge is given by hand, by their name, and for what. */
public record NewAwardJson(String member, String reason) {}
