package org.parley.web.api.follow;

/** Who is to be asked, by their name. */
public record NewInvitationJson(String name) {}
