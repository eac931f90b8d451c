/**
 * Private conversations: a customer and the team go on where only they read, and agree on what may
 * be said of it in public. A text that is written here leaves it by one way only: the outcome that
 * both sides agreed on.
 */
package org.parley.moderation.conversation;
