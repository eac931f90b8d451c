package org.parley.moderation.screening.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.moderation.screening.model.TrainedModel;

/**
 * A post as the criteria look at it, at the moment it was written or edited.
 *
 * @param title the thread's, of an opening post; else empty
 * @param body Markdown
 * @param reading what models read in it: one for all rules, made when one of them asks
 */
public record PostUnderScreening(
    String title, String body, Writer writer, Surroundings surroundings, PostReading reading) {

  /** A post as the shipped models read it. */
  public PostUnderScreening(String title, String body, Writer writer, Surroundings surroundings) {
    this(title, body, writer, surroundings, new PostReading(title, body, surroundings.earlier()));
  }

  /**
   * Who wrote it.
   *
   * @param age of the account when the post was written
   * @param posts when the author's latest posts were written, this one among them
   * @param at when this one was
   */
  public record Writer(Duration age, List<Instant> posts, Instant at) {

    public Writer {
      posts = List.copyOf(posts);
    }
  }

  /**
   * What stands around it.
   *
   * @param attachments names of the files that it shows
   * @param staffNames handles and names of the company's people
   * @param earlier what was written before it in its thread, the latest first
   */
  public record Surroundings(
      List<String> attachments, List<String> staffNames, List<String> earlier) {

    public Surroundings {
      attachments = List.copyOf(attachments);
      staffNames = List.copyOf(staffNames);
      earlier = List.copyOf(earlier);
    }
  }

  /** The same post with a model of the community's own among those that read it. */
  public PostUnderScreening readBy(TrainedModel own) {
    return new PostUnderScreening(title, body, writer, surroundings, reading.by(own));
  }

  /** The source of a passage; empty when the post has none. */
  public String text(Passage passage) {
    return passage == Passage.TITLE ? title : body;
  }
}
