/** Follow-ups: what agents work on, from the moment a thread needs them until it does no more. */
package org.parley.moderation.followup;
