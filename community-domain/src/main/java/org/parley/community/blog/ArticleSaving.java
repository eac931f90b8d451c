package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.community.member.Actor;

/** Puts a text into a draft and keeps the one that it had. */
@ApplicationScoped
class ArticleSaving {

  @Inject ArticleDrafts drafts;
  @Inject ArticlePlaces places;
  @Inject Blogs blogs;

  void write(Actor actor, ArticleDraft draft, ArticleText text, Instant now) {
    Blog blog = blogs.find(draft.blogId()).orElseThrow();
    boolean isNew = draft.write(text, places.named(actor, blog, text.space()), actor.id(), now);
    if (draft.id() == null) {
      drafts.add(draft);
    } else {
      drafts.flush();
    }
    if (isNew) {
      drafts.keepVersion(draft, actor.id(), now);
    }
  }
}
