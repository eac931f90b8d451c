package org.parley.moderation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All calendars. */
@ApplicationScoped
public class Calendars {

  @Inject Jdbi jdbi;

  /** By name: one query. */
  public List<StoredCalendar> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CalendarRows.SELECT + " order by c.name, c.id")
                .map((row, context) -> CalendarRows.of(row))
                .list());
  }

  /** One query. */
  public Optional<StoredCalendar> find(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CalendarRows.SELECT + " where c.id = :id")
                .bind("id", id)
                .map((row, context) -> CalendarRows.of(row))
                .findOne());
  }

  public boolean isNameTaken(String name, long exceptId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from business_calendar where name = ? and id <> ?)")
                .bind(0, name)
                .bind(1, exceptId)
                .mapTo(Boolean.class)
                .one());
  }

  public long add(BusinessCalendar calendar) {
    return jdbi.withHandle(
        handle -> {
          long id =
              handle
                  .createQuery(
                      """
                      insert into business_calendar (id, name, zone)
                      values (nextval('business_calendar_seq'), ?, ?) returning id""")
                  .bind(0, calendar.name())
                  .bind(1, calendar.zone().getId())
                  .mapTo(Long.class)
                  .one();
          fill(handle, id, calendar);
          return id;
        });
  }

  /** Whether it was still as it had been read; else nothing is changed. */
  public boolean change(StoredCalendar changed) {
    BusinessCalendar calendar = changed.calendar();
    return jdbi.withHandle(
        handle -> {
          int found =
              handle.execute(
                  """
                  update business_calendar set name = ?, zone = ?, version = version + 1
                  where id = ? and version = ?""",
                  calendar.name(),
                  calendar.zone().getId(),
                  changed.id(),
                  changed.version());
          if (found > 0) {
            handle.execute("delete from business_hours where calendar_id = ?", changed.id());
            handle.execute("delete from business_holiday where calendar_id = ?", changed.id());
            fill(handle, changed.id(), calendar);
          }
          return found > 0;
        });
  }

  /** Whether there was one that no policy and no follow-up needs; else nothing is removed. */
  public boolean remove(long id) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    delete from business_calendar c where c.id = ?
                      and not exists (select 1 from sla_policy p where p.calendar_id = c.id)
                      and not exists (select 1 from follow_up f where f.calendar_id = c.id)""",
                    id))
        > 0;
  }

  private static void fill(Handle handle, long id, BusinessCalendar calendar) {
    PreparedBatch hours = handle.prepareBatch("insert into business_hours values (?, ?, ?, ?)");
    calendar
        .week()
        .days()
        .forEach(
            (day, open) ->
                open.forEach(each -> hours.add(id, day.getValue(), each.opens(), each.closes())));
    hours.execute();
    PreparedBatch holidays = handle.prepareBatch("insert into business_holiday values (?, ?, ?)");
    calendar.holidays().forEach((day, name) -> holidays.add(id, day, name));
    holidays.execute();
  }
}
