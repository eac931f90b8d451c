/**
 * How the contact centre does: how soon it answers and ends its follow-ups, how many promises it
 * keeps, how much lies open, and how right flags are. Read from what was written down, never kept.
 */
package org.parley.moderation.report;
