package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotAllowed;

/** What those who run blogs and who write in them need to know. */
@ApplicationScoped
public class BlogDesk {

  private static final String MEMBERS =
      "select "
          + Author.columns("m", "null")
          + """

          from %s x join member m on m.id = x.member_id
          """;

  @Inject Jdbi jdbi;
  @Inject BlogRights rights;
  @Inject BlogDoor door;
  @Inject Blogs blogs;

  /** Whether the actor may write in a blog. */
  public boolean mayWrite(Actor actor, String slug) {
    return door.mayWrite(actor, door.find(actor, slug));
  }

  /** Whether the actor may open a blog of their own, and has none. */
  public boolean mayOpen(Actor actor) {
    return actor.isSignedIn()
        && !actor.isOperator()
        && rights.mayOwn(actor)
        && blogs.ofOwner(actor.id()).isEmpty();
  }

  public boolean isOpenToTrusted() {
    return rights.isOpenToTrusted();
  }

  /** Who writes in a blog because an administrator said so. */
  public List<Author> authors(Actor actor, String slug) {
    requireRunning(actor);
    long blogId = door.find(actor, slug).id();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    MEMBERS.formatted("blog_author") + " where x.blog_id = :blog order by m.name")
                .bind("blog", blogId)
                .map((row, context) -> Author.of(row, "m"))
                .list());
  }

  /** Who may have a blog of their own because an administrator said so. */
  public List<Author> granted(Actor actor) {
    requireRunning(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MEMBERS.formatted("blog_right") + " order by m.name")
                .map((row, context) -> Author.of(row, "m"))
                .list());
  }

  private static void requireRunning(Actor actor) {
    if (!BlogPolicy.mayRun(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
