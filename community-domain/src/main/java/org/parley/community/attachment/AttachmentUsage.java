package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.attachment.content.AttachmentLimits;
import org.parley.community.member.Actor;

/** How much of what a member may keep is used. */
@ApplicationScoped
public class AttachmentUsage {

  private static final Duration DAY = Duration.ofDays(1);

  private final AttachmentLimits limits = AttachmentLimits.ofSystem();

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /**
   * A member's share.
   *
   * @param bytes of all their files
   * @param today files added within the last day
   */
  public record Usage(long bytes, long quota, int files, int today, int perDay) {

    boolean isFull(long more) {
      return bytes + more > quota;
    }

    boolean isBusyDay() {
      return today >= perDay;
    }

    /** From 0 to 100. */
    public int percent() {
      return (int) Math.min(100, quota == 0 ? 100 : bytes * 100 / quota);
    }
  }

  public Usage of(Actor actor) {
    Instant since = clock.instant().minus(DAY);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(sum(size), 0) as bytes, count(*) as files,
                           count(*) filter (where uploaded_at > :since) as today
                    from attachment where member_id = :member\
                    """)
                .bind("member", actor.id())
                .bind("since", Timestamp.from(since))
                .map(
                    (row, context) ->
                        new Usage(
                            row.getLong("bytes"),
                            limits.quotaBytes(),
                            row.getInt("files"),
                            row.getInt("today"),
                            limits.perDay()))
                .one());
  }
}
