package org.parley.search.trend;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parley.search.PostDocument;

/**
 * A post as it is counted, and as both engines keep it: one line of facts, then what its writer
 * said, a line for each run of words that no mark parts.
 *
 * @param authorId null when no member wrote it
 * @param createdAt microseconds since 1970
 * @param runs words as they are written
 */
public record TrendPost(
    long postId,
    long threadId,
    Long authorId,
    long createdAt,
    int score,
    boolean opening,
    List<List<String>> runs) {

  private static final String NOBODY = "-";

  public TrendPost {
    runs = runs.stream().map(List::copyOf).toList();
  }

  public static TrendPost of(PostDocument post, List<List<String>> runs) {
    return new TrendPost(
        post.postId(),
        post.threadId(),
        post.authorId(),
        ChronoUnit.MICROS.between(Instant.EPOCH, post.createdAt()),
        post.score(),
        post.kind().isOpening(),
        runs);
  }

  public String encoded() {
    StringBuilder text = new StringBuilder();
    text.append(postId).append(' ').append(threadId).append(' ');
    text.append(authorId == null ? NOBODY : authorId.toString()).append(' ');
    text.append(createdAt).append(' ').append(score).append(' ').append(opening ? 1 : 0);
    runs.forEach(run -> text.append('\n').append(String.join(" ", run)));
    return text.toString();
  }

  public static TrendPost decode(String text) {
    String[] lines = text.split("\n");
    String[] facts = lines[0].split(" ");
    List<List<String>> runs = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      runs.add(List.of(lines[i].split(" ")));
    }
    return new TrendPost(
        Long.parseLong(facts[0]),
        Long.parseLong(facts[1]),
        facts[2].equals(NOBODY) ? null : Long.valueOf(facts[2]),
        Long.parseLong(facts[3]),
        Integer.parseInt(facts[4]),
        facts[5].equals("1"),
        runs);
  }
}
