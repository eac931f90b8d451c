/**
 * Business calendars: when the company is there, and how much of that time lies between moments.
 */
package org.parley.moderation.calendar;
