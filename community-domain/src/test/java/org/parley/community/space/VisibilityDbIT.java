package org.parley.community.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MemberPosts;
import org.parley.community.thread.PostHistory;
import org.parley.community.thread.PostLinks;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadSort;
import org.parley.community.thread.ThreadViews;

/** Every path of the domain on which a thread could show to somebody who may not see it. */
class VisibilityDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final Map<String, PostRef> threads = new TreeMap<>();
  static Samples samples;

  @BeforeAll
  static void threadsEverywhere() {
    samples = new Samples(community);
    Actor petra = samples.petra();
    threads.put("open", samples.thread(samples.anna(), "open", "A question in the open"));
    threads.put("members", samples.thread(samples.anna(), "members", "A question for members"));
    threads.put("pilots", samples.thread(petra, "pilots", "A question among pilots"));
    threads.put("annas", samples.thread(samples.anna(), "billing", "An invoice of Anna's"));
    threads.put("bens", samples.thread(samples.ben(), "billing", "An invoice of Ben's"));
    threads.put("hidden", samples.thread(samples.anna(), "open", "A question soon hidden"));
    threads.put("deleted", samples.thread(samples.anna(), "open", "A question soon deleted"));
    PostService posts = community.get(PostService.class);
    posts.hide(samples.moderator(), threads.get("hidden").postId());
    posts.delete(samples.anna(), threads.get("deleted").postId());
  }

  @Test
  void visitorSeesWhatIsOpen() {
    assertSees(Actor.visitor(), "open");
    assertOpens(Actor.visitor(), "open");
  }

  @Test
  void memberSeesOpenAndMembersSpacesAndTheirOwnQuestions() {
    assertSees(samples.ben(), "open", "members", "bens");
    assertOpens(samples.ben(), "open", "members", "bens");
  }

  @Test
  void authorStillOpensWhatWasHiddenOrDeletedButFindsItInNoList() {
    assertSees(samples.anna(), "open", "members", "annas");
    assertOpens(samples.anna(), "open", "members", "annas", "hidden", "deleted");
  }

  @Test
  void groupSeesItsSpace() {
    assertSees(samples.petra(), "open", "members", "pilots");
    assertOpens(samples.petra(), "open", "members", "pilots");
  }

  @Test
  void agentSeesAllOwnQuestionsButNotTheGroups() {
    assertSees(samples.agent(), "open", "members", "annas", "bens");
    assertOpens(samples.agent(), "open", "members", "annas", "bens");
  }

  @Test
  void moderatorAlsoOpensWhatIsHidden() {
    assertSees(samples.moderator(), "open", "members", "annas", "bens");
    assertOpens(samples.moderator(), "open", "members", "annas", "bens", "hidden", "deleted");
  }

  @Test
  void administratorSeesEverySpace() {
    assertSees(samples.administrator(), "open", "members", "annas", "bens", "pilots");
  }

  /** Lists, counts and profiles agree on exactly these. */
  private static void assertSees(Actor actor, String... names) {
    Set<Long> expected = ids(names);
    for (ThreadSort sort : ThreadSort.values()) {
      assertThat(idsOf(list(actor, ThreadQuery.all(sort, null)))).isEqualTo(expected);
    }
    assertThat(idsOf(list(actor, ThreadQuery.ofTag("battery", ThreadSort.HOT, null))))
        .isEqualTo(expected);
    List<SpaceView> spaces = community.get(SpaceViews.class).list(actor);
    assertThat(spaces.stream().mapToLong(SpaceView::threadCount).sum()).isEqualTo(expected.size());
    assertThat(community.get(SpaceViews.class).entries(actor))
        .extracting(SpaceView.Entry::slug)
        .containsExactlyElementsOf(spaces.stream().map(SpaceView::slug).toList());
    TagViews tags = community.get(TagViews.class);
    assertThat(tags.find(actor, "battery").threadCount()).isEqualTo(expected.size());
    assertThat(tags.list(actor, "batt", null, 10).items())
        .extracting(TagView::threadCount)
        .containsExactly((long) expected.size());
    Set<Long> ofAuthors = new TreeSet<>();
    for (Actor author : List.of(samples.anna(), samples.ben(), samples.petra())) {
      ofAuthors.addAll(idsOf(list(actor, ThreadQuery.ofAuthor(author.name(), null))));
      community
          .get(MemberPosts.class)
          .list(actor, author.id(), null, null, 100)
          .items()
          .forEach(item -> assertThat(expected).contains(item.threadId()));
    }
    assertThat(ofAuthors).isEqualTo(expected);
  }

  /** A thread's page, its posts, history and links open for exactly these. */
  private static void assertOpens(Actor actor, String... names) {
    Set<Long> expected = ids(names);
    for (PostRef ref : threads.values()) {
      List<Runnable> paths =
          List.of(
              () ->
                  community
                      .get(ThreadViews.class)
                      .find(actor, ref.threadId(), AnswerQuery.firstPage()),
              () -> community.get(ThreadViews.class).posts(actor, ref.threadId(), null, 10),
              () -> community.get(PostHistory.class).find(actor, ref.postId()),
              () -> community.get(PostLinks.class).find(actor, ref.postId()));
      for (Runnable path : paths) {
        if (expected.contains(ref.threadId())) {
          path.run();
        } else {
          assertThatThrownBy(path::run).isInstanceOf(NotFound.class);
        }
      }
    }
  }

  private static List<ThreadRow> list(Actor actor, ThreadQuery query) {
    return community.get(ThreadListing.class).list(actor, query).items();
  }

  private static Set<Long> idsOf(List<ThreadRow> rows) {
    Set<Long> ids = new TreeSet<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  private static Set<Long> ids(String... names) {
    Set<Long> ids = new TreeSet<>();
    Arrays.stream(names).forEach(name -> ids.add(threads.get(name).threadId()));
    return ids;
  }
}
