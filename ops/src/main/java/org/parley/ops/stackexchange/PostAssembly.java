package org.parley.ops.stackexchange;

import java.time.Instant;
import java.util.List;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.Markup;
import org.parley.community.markup.PlainText;
import org.parley.community.markup.RenderedText;
import org.parley.community.markup.TextRules;
import org.parley.community.thread.Headline;
import org.parley.community.thread.PostKind;
import org.parley.ops.ingest.Byline;
import org.parley.ops.ingest.IncomingPost;
import org.parley.ops.ingest.IncomingPost.Text;
import org.parley.ops.ingest.IncomingRevision;
import org.parley.ops.ingest.IncomingVote;

/**
 * Makes posts of rows. The HTML of questions and answers is the dump's own, sanitised, so that a
 * page looks as it did there; their source is the latest text of their history. Comments come as
 * Markdown and are rendered.
 */
final class PostAssembly {

  /** Made by another product: {@code post.renderer} then. */
  private static final int FOREIGN = 0;

  private static final int TITLE_FROM_TEXT = 80;

  private final Site site;
  private final Markup markup;
  private final ThreadMaterial material;
  private final Users users;
  private final RevisionHistory revisions;

  PostAssembly(ImportRun run, ThreadMaterial material, Users users) {
    this.site = run.site();
    this.markup = run.markup();
    this.material = material;
    this.users = users;
    this.revisions = new RevisionHistory(users);
  }

  /** A question's post, and the thread as lists show it. */
  record Opening(IncomingPost post, Headline headline) {}

  Opening opening(DumpRow question, String tags) {
    String html = html(question);
    String plain = PlainText.of(html);
    String title = title(question, plain);
    Headline headline = Headline.of(title, new RenderedText(html, FOREIGN, List.of(), plain));
    var now = new RevisionHistory.Wording(headline.title(), question.text("Body", ""), tags);
    return new Opening(post(PostKind.QUESTION, question, html, now), headline);
  }

  IncomingPost answer(DumpRow answer) {
    var now = new RevisionHistory.Wording(null, answer.text("Body", ""), null);
    return post(PostKind.ANSWER, answer, html(answer), now);
  }

  List<IncomingPost> comments(DumpRow row, IncomingPost parent) {
    return material.comments(row).stream().map(comment -> comment(comment, parent)).toList();
  }

  private IncomingPost post(PostKind kind, DumpRow row, String html, RevisionHistory.Wording now) {
    List<IncomingRevision> texts = revisions.of(row, material.history(row), now);
    String source = texts.get(texts.size() - 1).body();
    return new IncomingPost(
        kind,
        null,
        users.author(row),
        new Text(source, html, FOREIGN),
        (int) row.number("Score", 0),
        row.time("CreationDate"),
        lastEdit(row),
        texts,
        material.votes(row).stream().map(this::vote).toList(),
        site.post(row.id()));
  }

  private IncomingPost comment(DumpRow row, IncomingPost parent) {
    String source = TextRules.normalizeBody(row.text("Text"));
    RenderedText text = markup.renderImported(source);
    Byline author = users.user(row);
    Instant at = row.time("CreationDate");
    return new IncomingPost(
        PostKind.COMMENT,
        parent,
        author,
        new Text(source, text.html(), text.version()),
        (int) row.number("Score", 0),
        at,
        null,
        List.of(new IncomingRevision(null, source, null, author, at, "")),
        List.of(),
        site.comment(row.id()));
  }

  private String html(DumpRow post) {
    return markup.sanitizeImported(post.text("Body", ""));
  }

  private static String title(DumpRow question, String plain) {
    String title = TextRules.normalizeTitle(question.text("Title", ""));
    if (!title.isEmpty()) {
      return title;
    }
    String begin = Excerpt.of(plain, TITLE_FROM_TEXT);
    return begin.isEmpty() ? "Question " + question.id() : begin;
  }

  private IncomingPost.Edit lastEdit(DumpRow row) {
    Instant at = row.time("LastEditDate");
    return at == null
        ? null
        : new IncomingPost.Edit(users.member(row.number("LastEditorUserId")), at);
  }

  private IncomingVote vote(DumpRow row) {
    int value = RowTypes.type(Staging.Table.VOTE, row) == RowTypes.UP ? 1 : -1;
    return new IncomingVote(null, value, row.time("CreationDate"), site.vote(row.id()));
  }
}
