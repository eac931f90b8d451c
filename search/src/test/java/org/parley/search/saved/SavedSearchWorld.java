package org.parley.search.saved;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxViews;
import org.parley.community.notification.NotificationKind;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;
import org.parley.search.SearchFolder;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.rebuild.IndexRebuild;

/** A community with an index, in which Anna and Petra keep searches and Ben writes. */
abstract class SavedSearchWorld {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Actor anna;
  static Actor ben;
  static Actor petra;
  static Actor moderator;
  static Actor admin;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    anna = samples.anna();
    ben = samples.ben();
    petra = samples.petra();
    moderator = samples.moderator();
    admin = samples.administrator();
    get(IndexRebuild.class).run((total, done) -> {});
  }

  @BeforeEach
  void nothingSaved() {
    takeUp();
    tell();
    jdbi()
        .useHandle(
            handle -> {
              handle.execute("delete from saved_search");
              handle.execute("delete from saved_search_pending");
              handle.execute("delete from notification");
              handle.execute("delete from notification_choice");
              handle.execute("delete from mail_outbox");
            });
    tick();
  }

  static <T> T get(Class<T> type) {
    return community.get(type);
  }

  static Jdbi jdbi() {
    return Jdbi.create(community.dataSource());
  }

  static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  static long save(Actor owner, String name, String address, HowTold told) {
    SearchWish wish = new SearchWish(name, SearchAddress.parse(address), told);
    long id = get(SavedSearchService.class).save(owner, wish);
    tick();
    return id;
  }

  static long save(Actor owner, String address) {
    return save(owner, address, address, HowTold.INBOX);
  }

  static void change(Actor owner, long id, String name, String address, HowTold told) {
    tick();
    SearchWish wish = new SearchWish(name, SearchAddress.parse(address), told);
    get(SavedSearchService.class).change(owner, id, null, wish);
    tick();
  }

  static PostRef ask(Actor author, String space, String title) {
    NewThread thread =
        new NewThread(
            ThreadType.QUESTION,
            space,
            title,
            "Please have a look at this, thank you.",
            List.of("battery"),
            null);
    PostRef post = get(ThreadService.class).start(author, thread);
    tick();
    return post;
  }

  static PostRef ask(String title) {
    return ask(ben, "open", title);
  }

  static PostRef answer(Actor author, PostRef question, String text) {
    PostRef post = get(AnswerService.class).answer(author, question.threadId(), text, null);
    tick();
    return post;
  }

  /** Everything that was done reaches the index. */
  static void takeUp() {
    get(EventPump.class).deliverDue();
    get(IndexUpdates.class).apply();
  }

  static void tell() {
    get(SavedSearchPump.class).tellNew();
  }

  /** What the inbox says of saved searches: {@code count name}. */
  static List<String> told(Actor member) {
    takeUp();
    tell();
    return inbox(member).stream()
        .map(entry -> entry.count() + " " + entry.subject().title())
        .toList();
  }

  static List<InboxEntry> inbox(Actor member) {
    return get(InboxViews.class).list(member, InboxQuery.of(false, null, null)).items().stream()
        .filter(entry -> entry.kind() == NotificationKind.SAVED_SEARCH)
        .toList();
  }

  static int count(String sql) {
    return jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
