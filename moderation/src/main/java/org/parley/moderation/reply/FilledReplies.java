package org.parley.moderation.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** The approved canned replies, ready for an answer in one thread: three queries. */
@ApplicationScoped
public class FilledReplies {

  /** More than anybody looks through. */
  private static final int MOST = 200;

  private static final String WORDS =
      """
      select coalesce(customer.display_name, t.author_name, '') as customer,
             (select display_name from member where id = :actorId) as agent,
             t.title as thread, s.name as space
      from thread t
      join space s on s.id = t.space_id
      left join member customer on customer.id = t.author_id
      where t.id = :thread and
      """
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * All that may be used, by title; drafts are not among them.
   *
   * @throws NotAllowed unless the actor is an agent or keeps order
   * @throws NotFound when the actor does not see the thread
   */
  public List<FilledReply> forThread(Actor actor, long threadId) {
    CannedReplyPolicy.checkUse(actor);
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          Map<ReplyPlaceholder, String> words = words(handle, visibility, threadId);
          return handle
              .createQuery(
                  """
                  select id, title, body from canned_reply where state = 'APPROVED'
                  order by lower(title), id limit :limit\
                  """)
              .bind("limit", MOST)
              .map(
                  (row, context) ->
                      new FilledReply(
                          row.getLong("id"),
                          row.getString("title"),
                          new ReplyTemplate(row.getString("body")).filledWith(words)))
              .list();
        });
  }

  private static Map<ReplyPlaceholder, String> words(
      Handle handle, Visibility visibility, long threadId) {
    return visibility
        .bind(handle.createQuery(WORDS))
        .bind("thread", threadId)
        .map(
            (row, context) -> {
              Map<ReplyPlaceholder, String> words = new EnumMap<>(ReplyPlaceholder.class);
              for (ReplyPlaceholder placeholder : ReplyPlaceholder.values()) {
                words.put(placeholder, row.getString(placeholder.word()));
              }
              return words;
            })
        .findOne()
        .orElseThrow(() -> new NotFound("thread.not-found"));
  }
}
