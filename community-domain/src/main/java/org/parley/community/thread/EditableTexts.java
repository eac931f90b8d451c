package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Finds what an editor is to change: two queries. */
@ApplicationScoped
public class EditableTexts {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The post's source with its thread's title and tags.
   *
   * @throws NotFound when there is no such post or the actor may not see it
   */
  public EditableText find(Actor actor, long postId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select p.id, p.kind, p.state, p.author_id, p.body, p.version, t.title,
                               t.type, t.state as thread_state, t.author_id as thread_author_id,
                               t.closed_at is not null as closed, t.answer_count,
                               array(select tag.name
                                     from thread_tag tt join tag on tag.id = tt.tag_id
                                     where tt.thread_id = t.id order by tt.position) as tags
                        from post p join thread t on t.id = p.thread_id
                        where p.id = :post and\s"""
                            + Visibility.POSTS_OF_PAGE
                            + " and "
                            + Visibility.THREAD_PAGE))
                .bind("post", postId)
                .map(
                    (row, context) -> {
                      PostFacts facts =
                          new PostFacts(
                              PostKind.valueOf(row.getString("kind")),
                              PostState.valueOf(row.getString("state")),
                              row.getObject("author_id", Long.class),
                              ThreadType.valueOf(row.getString("type")),
                              PostState.valueOf(row.getString("thread_state")),
                              row.getObject("thread_author_id", Long.class),
                              row.getBoolean("closed"),
                              row.getInt("answer_count"));
                      return new EditableText(
                          row.getLong("id"),
                          facts.kind(),
                          row.getString("title"),
                          List.of((String[]) row.getArray("tags").getArray()),
                          row.getString("body"),
                          row.getLong("version"),
                          PostPolicy.mayEdit(actor, facts));
                    })
                .findOne()
                .orElseThrow(() -> new NotFound("post.not-found")));
  }
}
