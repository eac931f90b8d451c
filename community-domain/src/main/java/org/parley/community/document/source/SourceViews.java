package org.parley.community.document.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.life.DraftSight;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadLink;
import org.parley.community.trip.Reading;

/** What documents are made of, and what became of threads: each as far as the reader sees it. */
@ApplicationScoped
public class SourceViews {

  private static final String POSTS =
      """
      select t.id as thread_id, t.title, t.slug, s.slug as space, p.id, p.number, p.kind, p.body,
             p.html, p.created_at, p.id = t.accepted_post_id as accepted,
             p.id = t.official_post_id as official,
      """
          + Author.columns("author", "p.author_name")
          + """

          from thread t join space s on s.id = t.space_id
          join post p on p.thread_id = t.id and p.kind <> 'COMMENT'
          left join member author on author.id = p.author_id
          where t.id = :thread and
          """
          + Visibility.POSTS
          + " order by p.kind = 'ANSWER', coalesce(p.id = t.official_post_id, false) desc,"
          + " coalesce(p.id = t.accepted_post_id, false) desc, p.number limit :most";

  private static final String MADE_OF =
      """
      select t.id, t.title, t.slug from document_source_post sp
      join document d on d.id = sp.document_id join thread t on t.id = d.thread_id
      where sp.post_id in (select id from post where thread_id = :thread)
        and d.state = 'PUBLISHED' and
      """
          + Visibility.THREADS
          + " group by t.id, t.title, t.slug order by t.id limit :most";

  private static final String CHANGED =
      """
      select p.id as post_id, t.id, t.title, t.slug, sp.taken_at,
             p.state <> 'PUBLISHED' or t.state <> 'PUBLISHED' as gone,
             coalesce(p.edited_at > sp.taken_at, false) as edited,
      """
          + Author.columns("author", "p.author_name")
          + """

          from document_source_post sp join document d on d.id = sp.document_id
          join post p on p.id = sp.post_id join thread t on t.id = p.thread_id
          left join member author on author.id = p.author_id
          where sp.document_id = :document and
          """
          + DraftSight.OPENS
          + " and "
          + Visibility.THREAD_PAGE
          + " order by sp.position";

  private static final int MOST_POSTS = 60;
  private static final int MOST_DOCUMENTS = 5;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A post that a document was made of, as its editors see it.
   *
   * @param isEdited whether it says something else by now than what was taken over
   * @param isGone whether readers see it no longer
   */
  public record Taken(
      long postId, ThreadLink thread, Author author, boolean isEdited, boolean isGone) {

    public boolean isChanged() {
      return isEdited || isGone;
    }
  }

  /**
   * What a document may be made of: two queries.
   *
   * @throws NotFound when there is no such thread or the actor may not see it
   */
  public SourceThread find(Actor actor, long threadId) {
    AtomicReference<SourceThread> head = new AtomicReference<>();
    List<SourcePost> posts =
        jdbi.withHandle(
            handle ->
                visibilities
                    .of(actor)
                    .bind(handle.createQuery(POSTS))
                    .bind("thread", threadId)
                    .bind("most", MOST_POSTS)
                    .map(
                        (row, context) -> {
                          head.set(thread(row));
                          return post(row);
                        })
                    .list());
    SourceThread thread = head.get();
    if (thread == null) {
      throw new NotFound("thread.not-found");
    }
    return new SourceThread(thread.id(), thread.title(), thread.slug(), thread.space(), posts);
  }

  /** The published documents that were made of a thread: two queries. */
  public List<ThreadLink> madeOf(Actor actor, long threadId) {
    return reading(actor, threadId).read(jdbi);
  }

  /** What {@link #madeOf} finds. */
  public Reading<?, List<ThreadLink>> reading(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return Reading.rows(
        MADE_OF,
        query -> visibility.bind(query).bind("thread", threadId).bind("most", MOST_DOCUMENTS),
        (row, context) ->
            new ThreadLink(row.getLong("id"), row.getString("title"), row.getString("slug")));
  }

  /** The posts that a document was made of, for who may write in it: two queries. */
  public List<Taken> taken(Actor actor, long documentId) {
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(visibilities.of(actor), handle.createQuery(CHANGED))
                .bind("document", documentId)
                .map(
                    (row, context) ->
                        new Taken(
                            row.getLong("post_id"),
                            new ThreadLink(
                                row.getLong("id"), row.getString("title"), row.getString("slug")),
                            Author.of(row, "author"),
                            row.getBoolean("edited"),
                            row.getBoolean("gone")))
                .list());
  }

  private static SourceThread thread(ResultSet row) throws SQLException {
    return new SourceThread(
        row.getLong("thread_id"),
        row.getString("title"),
        row.getString("slug"),
        row.getString("space"),
        List.of());
  }

  private static SourcePost post(ResultSet row) throws SQLException {
    return new SourcePost(
        row.getLong("id"),
        row.getInt("number"),
        PostKind.valueOf(row.getString("kind")),
        Author.of(row, "author"),
        row.getString("body"),
        row.getString("html"),
        row.getBoolean("accepted"),
        row.getBoolean("official"),
        row.getTimestamp("created_at").toInstant());
  }
}
