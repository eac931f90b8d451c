package org.parley.community.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.feed.FeedPosts;
import org.parley.community.feed.FeedScope;
import org.parley.community.feed.SiteAddresses;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;

class BlogDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BlogWorld world;

  Actor author;
  BlogService blogs;
  ArticleDraftService drafts;
  ArticleDraftViews views;

  @BeforeAll
  static void people() {
    world = new BlogWorld(community);
    Actor admin = world.samples.administrator();
    BlogService service = community.get(BlogService.class);
    service.openForCompany(admin, BlogWorld.form("company", "open"));
    service.openForSpace(
        new Actor(admin.id(), admin.name(), admin.roles(), world.samples.petra().groups()),
        BlogWorld.form("pilot-notes", "pilots"));
  }

  @BeforeEach
  void aBlogger() {
    blogs = community.get(BlogService.class);
    drafts = community.get(ArticleDraftService.class);
    views = community.get(ArticleDraftViews.class);
    author = world.blogger();
  }

  @Test
  void draftExistsForItsAuthorsAloneOnEveryPath() {
    long draft =
        drafts.begin(author, author.name(), BlogWorld.text("A secret plan for spring"), null);
    Actor moderator = world.samples.moderator();

    assertThat(views.find(author, draft).title()).isEqualTo("A secret plan for spring");
    assertThat(views.find(moderator, draft).id()).isEqualTo(draft);
    assertThat(views.list(author, null)).hasSize(1);
    for (Actor other :
        List.of(
            Actor.visitor(), world.samples.ben(), world.samples.petra(), world.samples.agent())) {
      assertThatThrownBy(() -> views.find(other, draft)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> drafts.discard(other, draft)).isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> drafts.change(other, draft, BlogWorld.text("Something else entirely"), 1))
          .isInstanceOf(NotFound.class);
    }
    for (Actor reader : List.of(Actor.visitor(), author, moderator)) {
      assertThat(
              community
                  .get(ThreadListing.class)
                  .list(reader, ThreadQuery.ofAuthor(author.name(), null))
                  .items())
          .isEmpty();
      assertThat(community.get(ArticleListing.class).list(reader, author.name(), null, 9).items())
          .isEmpty();
      assertThat(community.get(FeedPosts.class).ofMember(reader, author.id(), null).items())
          .isEmpty();
    }
    List<String> addresses = new ArrayList<>();
    community.get(SiteAddresses.class).threads(0, 1000, address -> addresses.add(address.path()));
    assertThat(addresses).noneMatch(path -> path.contains("secret-plan"));
  }

  @Test
  void publishedArticleIsAThreadInItsBlogOnce() {
    long draft = world.draft(author, author.name());
    long version = world.version(author, draft);
    PublishingService publishing = community.get(PublishingService.class);

    long thread = publishing.publish(author, draft, version);

    assertThat(publishing.publish(author, draft, version)).isEqualTo(thread);
    assertThat(world.threadsOf(draft)).isEqualTo(1);
    ArticleView article = community.get(ArticleViews.class).find(Actor.visitor(), thread);
    assertThat(article.blog().slug()).isEqualTo(author.name());
    assertThat(article.previous()).isNull();
    assertThat(
            community
                .get(FeedPosts.class)
                .ofThreads(Actor.visitor(), FeedScope.all(), null)
                .items())
        .anyMatch(entry -> entry.threadPath().startsWith("/t/" + thread + "/"));
    assertThatThrownBy(
            () -> drafts.change(author, draft, BlogWorld.text("Once more, then"), version))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void articlesLeadToTheOnesBesideThemInTheirBlog() {
    long first = world.publish(author, world.draft(author, author.name()));
    community.clock().advance(Duration.ofMinutes(1));
    long second = world.publish(author, world.draft(author, author.name()));

    ArticleViews articles = community.get(ArticleViews.class);
    assertThat(articles.find(author, second).previous().id()).isEqualTo(first);
    assertThat(articles.find(author, first).next().id()).isEqualTo(second);
    assertThat(articles.find(author, second).next()).isNull();
  }

  @Test
  void secondWriterIsToldThatTheTextHasChangedAndBothTextsAreKept() {
    long draft = world.draft(author, author.name());
    long read = world.version(author, draft);
    drafts.change(author, draft, BlogWorld.text("What the first one wrote"), read);

    assertThatThrownBy(
            () -> drafts.change(author, draft, BlogWorld.text("What came too late"), read))
        .isInstanceOf(Conflict.class)
        .hasMessage("article.stale");

    ArticleDraftView view = views.find(author, draft);
    assertThat(view.title()).isEqualTo("What the first one wrote");
    assertThat(view.versions())
        .extracting(ArticleDraftView.Version::title)
        .containsExactly("What the first one wrote", "How we did it, in three steps");
  }

  @Test
  void whoMayWriteDependsOnWhoseBlogItIs() {
    Actor ben = world.samples.ben();
    BlogAuthorService authors = community.get(BlogAuthorService.class);
    Actor admin = world.samples.administrator();

    assertThatThrownBy(() -> world.draft(ben, "company")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> world.draft(ben, author.name())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> world.draft(world.samples.moderator(), author.name()))
        .isInstanceOf(NotAllowed.class);
    authors.appoint(admin, "company", "@ben");
    long draft = world.draft(ben, "company");
    assertThat(views.find(admin, draft).author().name()).isEqualTo("ben");
    authors.dismiss(admin, "company", "ben");
    assertThatThrownBy(() -> world.draft(ben, "company")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> authors.appoint(admin, author.name(), "ben"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> authors.appoint(ben, "company", "ben")).isInstanceOf(NotAllowed.class);
  }

  @Test
  void ownBlogTakesTheRightOrTrustIfTheCommunitySaysSo() {
    Actor admin = world.samples.administrator();
    BlogAuthorService rights = community.get(BlogAuthorService.class);
    Actor newcomer = world.samples.actor("newcomer");
    Actor regular =
        new Actor(
            world.samples.actor("regular").id(),
            "regular",
            Set.of(Role.MEMBER),
            Set.of(),
            TrustLevel.REGULAR,
            900);

    assertThatThrownBy(() -> blogs.openOwn(regular, BlogWorld.form("regular", "open")))
        .isInstanceOf(NotAllowed.class);
    rights.openToTrusted(admin);
    assertThatThrownBy(() -> blogs.openOwn(newcomer, BlogWorld.form("newcomer", "open")))
        .isInstanceOf(NotAllowed.class);
    blogs.openOwn(regular, BlogWorld.form("regular", "open"));
    assertThatThrownBy(() -> blogs.openOwn(regular, BlogWorld.form("regular-2", "open")))
        .isInstanceOf(Conflict.class)
        .hasMessage("blog.own-already");
    rights.closeToTrusted(admin);
    assertThatThrownBy(() -> world.draft(regular, "regular")).isInstanceOf(NotAllowed.class);
  }

  @Test
  void blogOfAClosedSpaceIsKnownToItsReadersAlone() {
    BlogViews all = community.get(BlogViews.class);
    Actor petra = world.samples.petra();

    assertThat(all.listAll(petra)).anyMatch(blog -> blog.slug().equals("pilot-notes"));
    for (Actor outsider : List.of(Actor.visitor(), world.samples.ben())) {
      assertThat(all.listAll(outsider)).noneMatch(blog -> blog.slug().equals("pilot-notes"));
      assertThatThrownBy(() -> all.find(outsider, "pilot-notes")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> world.draft(outsider, "pilot-notes")).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () ->
                blogs.openForSpace(
                    world.samples.administrator(), BlogWorld.form("other", "pilots")))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () ->
                blogs.openForCompany(
                    world.samples.administrator(), BlogWorld.form("bills", "billing")))
        .isInstanceOf(Invalid.class)
        .hasMessage("blog.space-own");
  }

  @Test
  void commentsAreTheAuthorsToClose() {
    long thread = world.publish(author, world.draft(author, author.name()));
    ArticleCommentService comments = community.get(ArticleCommentService.class);
    AnswerService replies = community.get(AnswerService.class);
    Actor ben = world.samples.ben();
    replies.answer(ben, thread, "Thank you for this.", null);

    assertThatThrownBy(() -> comments.close(ben, thread)).isInstanceOf(NotAllowed.class);
    comments.close(author, thread);
    assertThatThrownBy(() -> replies.answer(ben, thread, "One more thing.", null))
        .isInstanceOf(Conflict.class)
        .hasMessage("thread.closed");
    comments.open(author, thread);
    comments.close(world.samples.moderator(), thread);
    assertThatThrownBy(() -> comments.open(author, thread))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("thread.closed-by-staff");
  }

  @Test
  void articlesAreNotMerged() {
    long one = world.publish(author, world.draft(author, author.name()));
    long other = world.publish(author, world.draft(author, author.name()));

    assertThatThrownBy(
            () ->
                community.get(MergeService.class).merge(world.samples.moderator(), one, other, ""))
        .isInstanceOf(Invalid.class)
        .hasMessage("merge.types");
  }

  @Test
  void sameKeyBeginsOneDraft() {
    ArticleText text = BlogWorld.text("Sent twice by a hasty finger");

    long first = drafts.begin(author, author.name(), text, "key-1");

    assertThat(drafts.begin(author, author.name(), text, "key-1")).isEqualTo(first);
    assertThat(views.list(author, author.name())).hasSize(1);
  }

  @Test
  void pagesTakeAFixedNumberOfQueries() {
    long thread = world.publish(author, world.draft(author, author.name()));
    world.draft(author, author.name());
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> community.get(BlogViews.class).list(author))).isEqualTo(2);
    assertThat(sql.count(() -> community.get(ArticleListing.class).list(author, null, null, 12)))
        .isEqualTo(2);
    assertThat(sql.count(() -> community.get(ArticleViews.class).find(Actor.visitor(), thread)))
        .isEqualTo(2);
    assertThat(sql.count(() -> views.list(author, null))).isEqualTo(2);
  }
}
