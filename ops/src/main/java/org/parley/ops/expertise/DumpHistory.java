package org.parley.ops.expertise;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.community.expertise.score.Deed;
import org.parley.community.expertise.score.Terms;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.Progress;
import org.parley.ops.stackexchange.DumpFile;
import org.parley.ops.stackexchange.DumpRow;

/**
 * Reads the past out of a Stack Exchange dump. Titles and tags are those that a question was asked
 * with, as its history tells; scores, counts of views and answers, and later edits are not looked
 * at. A vote bears the day only, so it may be known from the next day on.
 */
final class DumpHistory {

  private static final long QUESTION = 1;
  private static final long ANSWER = 2;
  private static final Pattern TAGS = Pattern.compile("[<>|]+");
  private static final Map<Long, Deed.Kind> VOTES =
      Map.of(1L, Deed.Kind.ACCEPTED, 2L, Deed.Kind.UP, 3L, Deed.Kind.DOWN);

  private static final Comparator<Deed> IN_ORDER =
      Comparator.comparing(Deed::at).thenComparing(Deed::kind).thenComparing(Deed::postId);

  private final Path folder;
  private final Progress progress;
  private final Map<Long, Post> posts = new HashMap<>();
  private final Map<Long, String> firstTitles = new HashMap<>();
  private final Map<Long, String> firstTags = new HashMap<>();
  private final Map<Long, Long> acceptedAnswers = new HashMap<>();
  private final List<Deed> deeds = new ArrayList<>();

  private DumpHistory(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  private record Post(long questionId, long ownerId) {}

  /**
   * @throws CommandFailed when there is no dump in the folder
   */
  static History read(Path folder, Progress progress) {
    if (!new DumpFile(folder.resolve("Posts.xml")).exists()) {
      throw new CommandFailed("There is no Posts.xml in " + folder);
    }
    DumpHistory dump = new DumpHistory(folder, progress);
    dump.read("PostHistory", dump::wording);
    dump.read("Posts", dump::post);
    dump.read("Comments", dump::comment);
    dump.read("Votes", dump::vote);
    dump.deeds.sort(IN_ORDER);
    return new History(dump.deeds, dump.accepted());
  }

  private void read(String file, java.util.function.Consumer<DumpRow> rows) {
    new DumpFile(folder.resolve(file + ".xml")).read(rows, progress);
  }

  private void wording(DumpRow row) {
    Long post = row.number("PostId");
    if (post != null) {
      switch ((int) row.number("PostHistoryTypeId", 0)) {
        case 1 -> firstTitles.putIfAbsent(post, row.text("Text", ""));
        case 3 -> firstTags.putIfAbsent(post, row.text("Text", ""));
        default -> {}
      }
    }
  }

  private void post(DumpRow row) {
    long type = row.number("PostTypeId", 0);
    Long id = row.number("Id");
    Instant at = row.time("CreationDate");
    Long question = type == ANSWER ? row.number("ParentId") : id;
    if (id == null || at == null || question == null || (type != QUESTION && type != ANSWER)) {
      return;
    }
    posts.put(id, new Post(question, member(row.number("OwnerUserId"))));
    long owner = posts.get(id).ownerId();
    if (type == ANSWER) {
      deeds.add(new Deed(Deed.Kind.ANSWERED, at, id, id(question), owner, 0, Deed.Subject.NONE));
      return;
    }
    deeds.add(new Deed(Deed.Kind.ASKED, at, id, id, owner, 0, subject(id, row)));
    Long accepted = row.number("AcceptedAnswerId");
    if (accepted != null) {
      acceptedAnswers.put(id, accepted);
    }
  }

  private static long id(Long number) {
    return number;
  }

  private Deed.Subject subject(long id, DumpRow row) {
    String title = firstTitles.getOrDefault(id, row.text("Title", ""));
    String tags = firstTags.getOrDefault(id, row.text("Tags", ""));
    List<String> names = TAGS.splitAsStream(tags).filter(tag -> !tag.isBlank()).distinct().toList();
    return new Deed.Subject(names, Terms.of(title));
  }

  private void comment(DumpRow row) {
    Long post = row.number("PostId");
    Instant at = row.time("CreationDate");
    Long id = row.number("Id");
    if (post != null && at != null && id != null && posts.containsKey(post)) {
      long question = posts.get(post).questionId();
      long author = member(row.number("UserId"));
      deeds.add(new Deed(Deed.Kind.COMMENTED, at, id, question, author, 0, Deed.Subject.NONE));
    }
  }

  private void vote(DumpRow row) {
    Deed.Kind kind = VOTES.get(row.number("VoteTypeId", 0));
    Long id = row.number("PostId");
    Instant day = row.time("CreationDate");
    Post post = id == null ? null : posts.get(id);
    if (kind == null || day == null || post == null) {
      return;
    }
    Instant known = day.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    Post question = posts.get(post.questionId());
    long by = kind == Deed.Kind.ACCEPTED && question != null ? question.ownerId() : 0;
    deeds.add(new Deed(kind, known, id, post.questionId(), post.ownerId(), by, Deed.Subject.NONE));
  }

  /** The community's own account, -1, is nobody. */
  private static long member(Long id) {
    return id == null || id < 0 ? 0 : id;
  }

  /** Answers of accounts that are gone, and those of the asker, cannot be predicted. */
  private Map<Long, Long> accepted() {
    Map<Long, Long> givers = new HashMap<>();
    acceptedAnswers.forEach(
        (question, answer) -> {
          Post given = posts.get(answer);
          long asker = posts.get(question).ownerId();
          if (given != null && given.ownerId() != 0 && given.ownerId() != asker) {
            givers.put(question, given.ownerId());
          }
        });
    return givers;
  }
}
