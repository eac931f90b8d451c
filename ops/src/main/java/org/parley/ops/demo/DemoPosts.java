package org.parley.ops.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.community.markup.Markup;
import org.parley.community.markup.RenderedText;
import org.parley.community.markup.TextRules;
import org.parley.community.thread.PostKind;
import org.parley.ops.ingest.Byline;
import org.parley.ops.ingest.IncomingPost;
import org.parley.ops.ingest.IncomingRevision;
import org.parley.ops.ingest.IncomingVote;

/** Makes posts of the demo's texts, rendered as if members had just typed them. */
final class DemoPosts {

  private final DemoTimes times;
  private final DemoPeople people;
  private final Markup markup = new Markup();

  DemoPosts(DemoTimes times, DemoPeople people) {
    this.times = times;
    this.people = people;
  }

  /** What belongs to a thread's opening post alone; null for other posts. */
  record Heading(String title, String tags) {}

  IncomingPost opening(DemoThread thread, PostKind kind, Heading heading) {
    Votes votes = votes(times.at(thread.at()), thread.author(), thread.up(), thread.down());
    return post(
        new Draft(kind, null, thread.author(), thread.body(), times.at(thread.at())),
        heading,
        thread.edits(),
        votes);
  }

  IncomingPost answer(DemoThread.Answer answer, Instant asked) {
    Instant at = times.at(answer.at(), asked);
    return post(
        new Draft(PostKind.ANSWER, null, answer.author(), answer.body(), at),
        null,
        answer.edits(),
        votes(at, answer.author(), answer.up(), answer.down()));
  }

  List<IncomingPost> comments(List<DemoThread.Comment> comments, IncomingPost parent) {
    List<IncomingPost> made = new ArrayList<>();
    Instant before = parent.createdAt();
    for (DemoThread.Comment comment : comments) {
      Instant at = times.at(comment.at(), before);
      made.add(
          post(
              new Draft(PostKind.COMMENT, parent, comment.author(), comment.body(), at),
              null,
              List.of(),
              votes(at, comment.author(), comment.up(), List.of())));
      before = at;
    }
    return made;
  }

  private record Draft(
      PostKind kind, IncomingPost parent, String author, String body, Instant at) {}

  private IncomingPost post(
      Draft draft, Heading heading, List<DemoThread.Edit> edits, Votes votes) {
    List<IncomingRevision> texts = revisions(draft, heading, edits);
    IncomingRevision last = texts.get(texts.size() - 1);
    RenderedText text = markup.render(last.body());
    return new IncomingPost(
        draft.kind(),
        draft.parent(),
        people.byline(draft.author()),
        new IncomingPost.Text(last.body(), text.html(), text.version()),
        votes.score(),
        draft.at(),
        texts.size() == 1 ? null : new IncomingPost.Edit(last.editor().memberId(), last.at()),
        texts,
        votes.cast(),
        null);
  }

  private List<IncomingRevision> revisions(
      Draft draft, Heading heading, List<DemoThread.Edit> edits) {
    List<DemoThread.Edit> inOrder =
        edits.stream().sorted(Comparator.comparing(edit -> times.at(edit.at()))).toList();
    List<IncomingRevision> revisions = new ArrayList<>();
    Byline editor = people.byline(draft.author());
    Instant at = draft.at();
    String note = "";
    for (DemoThread.Edit edit : inOrder) {
      revisions.add(revision(edit.before(), heading, editor, at, note));
      editor = people.byline(edit.by());
      at = times.at(edit.at(), at);
      note = edit.note();
    }
    revisions.add(revision(draft.body(), heading, editor, at, note));
    return revisions;
  }

  private static IncomingRevision revision(
      String body, Heading heading, Byline editor, Instant at, String note) {
    return new IncomingRevision(
        heading == null ? null : heading.title(),
        TextRules.normalizeBody(body),
        heading == null ? null : heading.tags(),
        editor,
        at,
        note == null ? "" : note);
  }

  private record Votes(List<IncomingVote> cast) {

    int score() {
      return cast.stream().mapToInt(IncomingVote::value).sum();
    }
  }

  private Votes votes(Instant post, String author, List<String> up, List<String> down) {
    List<IncomingVote> cast = new ArrayList<>();
    up.forEach(voter -> cast.add(vote(post, author, voter, 1)));
    down.forEach(voter -> cast.add(vote(post, author, voter, -1)));
    return new Votes(cast);
  }

  private IncomingVote vote(Instant post, String author, String voter, int value) {
    if (voter.equals(author)) {
      throw new IllegalArgumentException(author + " votes on their own post");
    }
    return new IncomingVote(people.id(voter), value, times.vote(post, voter), null);
  }
}
