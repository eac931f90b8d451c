package org.parley.moderation.calendar;

/**
 * A calendar that policies name.
 *
 * @param version of what was read, to find out whether somebody else was quicker
 */
public record StoredCalendar(long id, long version, BusinessCalendar calendar) {

  public BusinessTime time() {
    return new BusinessTime(calendar);
  }
}
