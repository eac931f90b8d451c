package org.parley.web.security;

import java.io.Serializable;

/**
 * What a session knows of its member. Everything else is read anew on each request.
 *
 * @param epoch the member's sign-in epoch when the session began
 */
record SessionMember(long id, int epoch) implements Serializable {}
