package org.parley.web.api.blog;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.parley.community.blog.PublishingService;
import org.parley.community.problem.Invalid;

/**
 * When an article is to be published.
 *
 * @param publishAt a moment with its offset, such as {@code 2026-12-01T09:00:00+01:00}
 * @param timeZone in which authors are told of it, UTC when left out
 * @param version of the draft, as it was read
 */
public record ScheduleJson(String publishAt, String timeZone, Long version) {

  PublishingService.Moment moment() {
    if (version == null) {
      throw new Invalid("version", "form.incomplete");
    }
    try {
      return new PublishingService.Moment(
          OffsetDateTime.parse(publishAt == null ? "" : publishAt).toInstant(),
          ZoneId.of(timeZone == null ? "UTC" : timeZone),
          version);
    } catch (DateTimeException e) {
      throw new Invalid("publishAt", "article.moment");
    }
  }
}
