/** Answers verified by staff, each until a date: their life, and the queue of those to re-check. */
package org.parley.moderation.verification;
