package org.parley.ops.stackexchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;
import org.parley.ops.ingest.IncomingPost;
import org.parley.ops.ingest.IncomingThread;
import org.parley.ops.ingest.IncomingThread.Activity;
import org.parley.ops.ingest.IncomingThread.Honours;
import org.parley.ops.ingest.IncomingThread.Place;

/**
 * Puts threads together from their rows. It only reads, so that threads can be made in parallel.
 */
final class ThreadAssembly {

  private final Site site;
  private final ThreadMaterial material;
  private final Users users;
  private final PostAssembly posts;
  private final TagDirectory tags;

  ThreadAssembly(ImportRun run, ThreadMaterial material, Users users, TagDirectory tags) {
    this.site = run.site();
    this.material = material;
    this.users = users;
    this.tags = tags;
    this.posts = new PostAssembly(run, material, users);
  }

  IncomingThread of(DumpRow question, long spaceId) {
    List<TagDirectory.Tag> its = tags.of(question);
    String tagNames = String.join(" ", its.stream().map(TagDirectory.Tag::name).toList());
    PostAssembly.Opening opening = posts.opening(question, tagNames);
    List<IncomingPost> all = new ArrayList<>(posts.comments(question, opening.post()));
    all.add(opening.post());
    IncomingPost accepted = null;
    Instant acceptedAt = null;
    for (DumpRow row : material.answers(question)) {
      IncomingPost answer = posts.answer(row);
      all.add(answer);
      all.addAll(posts.comments(row, answer));
      if (isAccepted(question, row)) {
        accepted = answer;
        acceptedAt = material.acceptedAt(row);
      }
    }
    return new IncomingThread(
        ThreadType.QUESTION,
        opening.headline(),
        new Place(spaceId, its.stream().map(TagDirectory.Tag::id).toList()),
        all,
        new Honours(accepted, null, acceptedAt),
        Closings.of(question, material.history(question), material.links(question), users),
        Math.max(0, question.number("ViewCount", 0)),
        activity(question, all),
        site.post(question.id()));
  }

  static boolean isAccepted(DumpRow question, DumpRow answer) {
    return Objects.equals(question.number("AcceptedAnswerId"), answer.id());
  }

  /** When the dump says; by whoever wrote or edited last until then. */
  private static Activity activity(DumpRow question, List<IncomingPost> posts) {
    List<Activity> all =
        posts.stream()
            .filter(post -> post.kind() != PostKind.COMMENT)
            .flatMap(ThreadAssembly::activities)
            .sorted(Comparator.comparing(Activity::at).reversed())
            .toList();
    Instant told = question.time("LastActivityDate");
    Instant at = told == null ? all.get(0).at() : told;
    return all.stream()
        .filter(activity -> !activity.at().isAfter(at))
        .findFirst()
        .map(activity -> new Activity(at, activity.memberId()))
        .orElse(new Activity(at, null));
  }

  private static Stream<Activity> activities(IncomingPost post) {
    var written = new Activity(post.createdAt(), post.author().memberId());
    IncomingPost.Edit edit = post.lastEdit();
    return edit == null
        ? Stream.of(written)
        : Stream.of(written, new Activity(edit.at(), edit.editorId()));
  }
}
