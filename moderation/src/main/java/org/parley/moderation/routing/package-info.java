/** Routing: which agent gets which follow-up, by skills, space, team, room and idle time. */
package org.parley.moderation.routing;
