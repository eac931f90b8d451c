package org.parley.community.blog;

/**
 * What an actor is to a blog.
 *
 * @param isOwner whether it is their own
 * @param isAuthor whether an administrator lets them write in it
 * @param hasRight whether they may have a blog of their own
 * @param seesSpace whether they see the space of a space's blog; true for all others
 */
public record BlogStanding(
    boolean isOwner, boolean isAuthor, boolean hasRight, boolean seesSpace) {}
