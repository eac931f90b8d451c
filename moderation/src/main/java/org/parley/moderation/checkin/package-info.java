/** Check-ins: that some agent looks into each space in time, so that none goes unread. */
package org.parley.moderation.checkin;
