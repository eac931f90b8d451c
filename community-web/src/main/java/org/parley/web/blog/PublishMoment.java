package org.parley.web.blog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.parley.community.blog.ArticleDraftView;
import org.parley.community.notification.Mailings;
import org.parley.community.problem.Invalid;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.security.CurrentActor;

/** When an article is to be published, by the clocks where its author is. */
@Named
@RequestScoped
public class PublishMoment {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

  @Inject CurrentActor currentActor;
  @Inject Mailings mailings;
  @Inject TidyForm form;

  /** The reader's time zone. */
  public ZoneId getZone() {
    return mailings.of(currentActor.actor().id()).zone();
  }

  /** The same as its settings call it. */
  public String getZoneName() {
    return mailings.of(currentActor.actor().id()).zoneName();
  }

  /** What was typed, as a moment. */
  Instant read() {
    try {
      return LocalDateTime.parse(form.of("publishAt")).atZone(getZone()).toInstant();
    } catch (DateTimeParseException e) {
      throw new Invalid("publishAt", "article.moment");
    }
  }

  /** What stands in the field: what was typed, or the moment that the draft has. */
  public String value(ArticleDraftView draft) {
    String known =
        draft == null || draft.publishAt() == null
            ? ""
            : draft
                .publishAt()
                .atZone(getZone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    return form.of("publishAt", known);
  }

  /** A moment in words, where the reader is. */
  public String shown(Instant moment) {
    return SHOWN.format(moment.atZone(getZone())) + " (" + getZoneName() + ")";
  }
}
