package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.document.DocumentTexts;
import org.parley.community.member.Actor;
import org.parley.community.thread.DocumentThreads;
import org.parley.community.thread.DocumentWording;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadStart;
import org.parley.community.thread.ThreadType;

/** Brings a document's text before its readers. */
@ApplicationScoped
class PublishedThread {

  @Inject DocumentTexts texts;
  @Inject ThreadStart starts;
  @Inject DocumentThreads threads;

  PostRef write(Actor actor, Stand stand, Publication publication) {
    String body = texts.at(actor, stand.id(), publication.step()).text();
    if (stand.isPublishedOnce()) {
      return threads.rewrite(
          actor,
          stand.threadId(),
          new DocumentWording(stand.title(), body, publication.tags(), publication.note()));
    }
    // one document starts one thread, however often the first publication is asked for
    String key = "document:" + stand.id();
    return starts.start(
        actor,
        new NewThread(
            ThreadType.DOCUMENT, stand.space(), stand.title(), body, publication.tags(), key));
  }
}
