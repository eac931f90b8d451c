package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;

/** Where articles stand. */
@ApplicationScoped
class ArticlePlaces {

  @Inject SpaceViews spaces;

  /**
   * The space that somebody named for an article; the blog's own when they named none.
   *
   * @throws Invalid when they see none of that name, it is not the blog's own where it has to be,
   *     or nobody else would read the article there
   */
  Long named(Actor actor, Blog blog, String slug) {
    if (slug.isEmpty()) {
      return blog.spaceId();
    }
    SpaceView space =
        spaces.list(actor).stream()
            .filter(seen -> seen.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new Invalid("space", "space.unknown", slug));
    if (blog.kind() == BlogKind.SPACE && !blog.spaceId().equals(space.id())) {
      throw new Invalid("space", "article.space-of-blog");
    }
    if (space.access() == SpaceAccess.OWN) {
      throw new Invalid("space", "blog.space-own");
    }
    return space.id();
  }

  /**
   * Where an article can be published right now.
   *
   * @throws Conflict when its space is gone, or its author does not see it any more
   */
  SpaceView open(Actor author, ArticleDraft draft) {
    return Optional.ofNullable(draft.spaceId())
        .flatMap(id -> spaces.list(author).stream().filter(space -> space.id() == id).findFirst())
        .filter(space -> space.access() != SpaceAccess.OWN)
        .orElseThrow(() -> new Conflict("article.space-gone"));
  }

  /**
   * The same for one that was scheduled: who reads the space must not have changed meanwhile.
   *
   * @throws Conflict when others read it than when the article was scheduled
   */
  SpaceView unchanged(Actor author, ArticleDraft draft) {
    SpaceView space = open(author, draft);
    if (space.access() != draft.spaceAccess()) {
      throw new Conflict("article.space-changed");
    }
    return space;
  }
}
