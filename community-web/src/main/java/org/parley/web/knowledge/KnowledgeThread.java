package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.community.document.knowledge.PublishedDocument;
import org.parley.community.document.knowledge.PublishedDocuments;
import org.parley.community.document.source.SourceViews;
import org.parley.community.markup.Outline;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadLink;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.ThreadView;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/**
 * What a thread's page shows of documents: of the one that it publishes, or of those that were made
 * of it.
 */
@Named
@RequestScoped
public class KnowledgeThread {

  @Inject CurrentActor currentActor;
  @Inject PublishedDocuments documents;
  @Inject SourceViews sources;
  @Inject PageTrip trip;

  private Optional<PublishedDocument> document;
  private Supplier<List<ThreadLink>> made;
  private Outline outline;

  void foresee(@Observes ThreadShown shown) {
    ThreadView thread = shown.thread();
    made =
        thread.type() == ThreadType.DOCUMENT
            ? List::of
            : trip.ask(sources.reading(currentActor.actor(), thread.id()));
  }

  /** The document behind the thread; null for threads of other types. */
  public PublishedDocument of(ThreadView thread) {
    if (document == null) {
      document =
          thread.type() == ThreadType.DOCUMENT
              ? documents.ofThread(currentActor.actor(), thread.id())
              : Optional.empty();
    }
    return document.orElse(null);
  }

  /** The published documents that were made of the thread. */
  public List<ThreadLink> madeOf(ThreadView thread) {
    if (made == null) {
      foresee(new ThreadShown(thread));
    }
    return made.get();
  }

  /** What a post says; a document's headings can be led to. */
  public String bodyOf(PostView post) {
    return post.kind() == PostKind.DOCUMENT ? outlined(post).html() : post.html();
  }

  public List<Outline.Heading> headingsOf(ThreadView thread) {
    return thread.type() == ThreadType.DOCUMENT ? outlined(thread.opening()).headings() : List.of();
  }

  private Outline outlined(PostView opening) {
    if (outline == null) {
      outline = Outline.of(opening.html());
    }
    return outline;
  }

  public boolean isStaff() {
    return currentActor.actor().isStaff();
  }
}
