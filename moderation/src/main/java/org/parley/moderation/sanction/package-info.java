/**
 * Decisions about members: they are warned, muted, silenced, suspended or banned, are told why and
 * until when, may appeal once, and are let free again.
 */
package org.parley.moderation.sanction;
