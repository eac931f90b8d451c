package org.parley.community.document.attached;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.attachment.NamedAttachments;
import org.parley.community.document.DocumentEdited;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.life.DocumentPublished;
import org.parley.community.member.Actors;

/**
 * Keeps which attachments a document names, in the transaction that writes it. Naming another
 * member's attachment opens it to nobody: only its own member brings it in, or who makes the
 * document of a thread in which it stands. Publishing opens what the published text names to the
 * text's readers.
 */
@ApplicationScoped
class DocumentAttachments {

  @Inject Jdbi jdbi;
  @Inject Actors actors;
  @Inject DocumentTexts texts;

  void on(@Observes DocumentEdited event) {
    if (mayName(event)) {
      actors
          .byId(event.actorId())
          .ifPresent(
              actor -> {
                String text = texts.at(actor, event.documentId(), event.number()).text();
                link(event, NamedAttachments.in(text));
              });
    }
  }

  /** The text is read only when a step brings an address in: most steps are a letter or two. */
  private boolean mayName(DocumentEdited event) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select 1 from document_step where document_id = :document
                        and number > :number - 20 and number <= :number
                        and position('/a/' in changes) > 0)\
                    """)
                .bind("document", event.documentId())
                .bind("number", event.number())
                .mapTo(Boolean.class)
                .one());
  }

  private void link(DocumentEdited event, Set<Long> named) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into document_attachment (document_id, attachment_id)
                    select :document, a.id from attachment a
                    where a.id = any(:ids) and a.member_id = :member
                    on conflict do nothing\
                    """)
                .bind("document", event.documentId())
                .bindArray("ids", Long.class, named.toArray())
                .bind("member", event.actorId())
                .execute());
  }

  void on(@Observes DocumentPublished event) {
    jdbi.useHandle(
        handle -> {
          String body =
              handle
                  .createQuery(
                      "select body from post where thread_id = :thread and kind = 'DOCUMENT'")
                  .bind("thread", event.threadId())
                  .mapTo(String.class)
                  .one();
          handle
              .createUpdate(
                  """
                  insert into post_attachment (post_id, attachment_id)
                  select p.id, da.attachment_id
                  from document_attachment da
                  join post p on p.thread_id = :thread and p.kind = 'DOCUMENT'
                  where da.document_id = :document and da.attachment_id = any(:ids)
                  on conflict do nothing\
                  """)
              .bind("thread", event.threadId())
              .bind("document", event.documentId())
              .bindArray("ids", Long.class, NamedAttachments.in(body).toArray())
              .execute();
        });
  }
}
