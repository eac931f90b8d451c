package org.parley.web.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.parley.community.attachment.AttachmentPlaces;
import org.parley.community.attachment.AttachmentUsage;
import org.parley.community.attachment.AttachmentView;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.attachment.content.AttachmentLimits;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;

/** A member's files with what the page says about them. */
@ApplicationScoped
public class AttachmentLists {

  private static final int PLACES = 3;

  @Inject AttachmentViews views;
  @Inject AttachmentPlaces places;
  @Inject AttachmentUsage usage;

  /**
   * A file and the first posts that name it.
   *
   * @param more how many further posts there are
   */
  public record Row(AttachmentView file, List<AttachmentPlaces.Place> places, int more) {}

  Page<Row> page(Actor actor, String after, int length) {
    Page<AttachmentView> page = views.own(actor, after, length);
    Map<Long, List<AttachmentPlaces.Place>> all = places.of(actor, page.items());
    return page.map(file -> row(file, all.getOrDefault(file.id(), List.of())));
  }

  AttachmentUsage.Usage usage(Actor actor) {
    return usage.of(actor);
  }

  private static Row row(AttachmentView file, List<AttachmentPlaces.Place> places) {
    List<AttachmentPlaces.Place> first = places.subList(0, Math.min(PLACES, places.size()));
    return new Row(file, first, file.posts() - first.size());
  }

  /** Megabytes with one digit, as the page shows them. */
  static String megabytes(long bytes) {
    return String.format(java.util.Locale.ROOT, "%.1f", bytes / (double) AttachmentLimits.MEGABYTE);
  }
}
