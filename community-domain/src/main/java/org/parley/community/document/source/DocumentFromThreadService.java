package org.parley.community.document.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.parley.community.document.DocumentRef;
import org.parley.community.document.DocumentService;
import org.parley.community.document.NewDocument;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Makes documents of threads: what was found out together becomes a page that stays. */
@ApplicationScoped
@Transactional
@TakesPart
public class DocumentFromThreadService {

  @Inject Clock clock;
  @Inject SourceViews views;
  @Inject SourcePosts posts;
  @Inject DocumentService documents;

  /**
   * Begins a draft with the thread's words, their authors named, and remembers where they are from.
   *
   * @throws NotAllowed unless the actor is staff
   * @throws NotFound when there is no such thread, or the actor may not see it
   * @throws Invalid when one of the posts is not one of it that the actor sees
   */
  public DocumentRef make(Actor actor, long threadId, FromThread wanted) {
    if (!actor.isStaff() || actor.isOperator()) {
      throw new NotAllowed("document.from-thread-staff");
    }
    SourceThread thread = views.find(actor, threadId);
    List<SourcePost> chosen =
        thread.posts().stream()
            .filter(post -> post.kind().isOpening() || wanted.postIds().contains(post.id()))
            .toList();
    List<Long> ids = chosen.stream().map(SourcePost::id).toList();
    if (!ids.containsAll(wanted.postIds())) {
      throw new Invalid("posts", "document.source-unknown");
    }
    DocumentRef document =
        documents.create(
            actor,
            new NewDocument(
                wanted.space(),
                wanted.title(),
                SourceText.of(thread, chosen),
                wanted.key(),
                threadId));
    posts.add(document.id(), ids, clock.instant());
    return document;
  }
}
