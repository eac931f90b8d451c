package org.parley.community.account;

/** A member whom an {@code @mention} may mean. */
public record MemberSuggestion(String name, String displayName) {}
