package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.tag.Tags;

/** In whose name an article is published, and whether it is fit to be. */
@ApplicationScoped
class ArticleAuthors {

  static final int MOST_TAGS = 5;

  @Inject Actors actors;
  @Inject Blogs blogs;
  @Inject BlogDoor door;
  @Inject Tags tags;

  /**
   * The draft's author as of now.
   *
   * @throws Conflict when they are suspended or gone
   * @throws NotAllowed when they may not write in the blog any more
   */
  Actor of(ArticleDraft draft) {
    Actor author =
        actors.byId(draft.authorId()).orElseThrow(() -> new Conflict("article.author-gone"));
    if (!door.mayWrite(author, blogs.find(draft.blogId()).orElseThrow())) {
      throw new NotAllowed("article.author-may-not");
    }
    return author;
  }

  /**
   * Looks at it as publishing will: who schedules an article is told at once what is wrong.
   *
   * @throws Invalid with the first thing that is
   */
  void requireFit(ArticleDraft draft) {
    TextRules.titleProblem(draft.title())
        .ifPresent(
            problem -> {
              throw new Invalid(
                  "title", "title." + problem, TextRules.MIN_TITLE, TextRules.MAX_TITLE);
            });
    TextRules.bodyProblem(draft.body())
        .ifPresent(
            problem -> {
              throw new Invalid("body", "body." + problem, TextRules.MAX_BODY);
            });
    if (draft.tags().size() > MOST_TAGS) {
      throw new Invalid("tags", "tags.too-many", MOST_TAGS);
    }
    for (String tag : draft.tags()) {
      if (tags.findByName(tag).isEmpty()) {
        throw new Invalid("tags", "tags.unknown", tag);
      }
    }
  }
}
