package org.parley.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEvents;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.ThreadEvent;
import org.parley.search.SampleRows;
import org.parley.search.Search;
import org.parley.search.SearchEngine;
import org.parley.search.SearchFolder;
import org.parley.search.SearchHit;
import org.parley.search.SearchIndex;
import org.parley.search.SearchQuery;
import org.parley.search.lucene.LuceneEngine;
import org.parley.search.rebuild.IndexRebuild;

class SearchIndexerSearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  record ThreadTouched(long threadId, Instant at) implements ThreadEvent {}

  private static SampleRows rows;
  private static Actor anna;
  private static long space;

  @BeforeAll
  static void begin() {
    rows = new SampleRows(community.dataSource());
    anna = rows.member("anna");
    space = rows.space("open", "OPEN", null);
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @BeforeEach
  void clear() {
    for (String table : List.of("thread_tag", "post", "thread")) {
      rows.execute("update thread set accepted_post_id = null");
      rows.execute("delete from " + table);
    }
    community.get(IndexRebuild.class).run((total, done) -> {});
  }

  @Test
  void postIsFoundOnceItsEventIsDelivered() {
    long thread =
        rows.question(space, anna, "Loud inverter", "<p>It <em>hums</em> &amp; sings</p>");
    publish(thread);
    assertThat(found("hums")).isEmpty();

    deliver();

    assertThat(found("hums")).containsExactly(thread + 1);
    assertThat(rows.count("select count(*) from search_pending")).isZero();
  }

  @Test
  void hiddenAndDeletedPostsAreGoneAndComeBack() {
    long thread = rows.question(space, anna, "Loud inverter", "<p>hums</p>");
    long answer = rows.answer(thread, anna, "<p>hums, too</p>");
    long comment = rows.comment(thread, answer, anna, "<p>hums indeed</p>");
    index(thread);
    assertThat(found("hums")).containsExactlyInAnyOrder(thread + 1, answer, comment);

    rows.execute("update post set state = 'HIDDEN' where id = ?", answer);
    index(thread);
    assertThat(found("hums")).as("nor a hidden answer's comments").containsExactly(thread + 1);
    assertThat(size()).isEqualTo(1);

    rows.execute("update thread set state = 'DELETED' where id = ?", thread);
    index(thread);
    assertThat(size()).isZero();

    rows.execute("update thread set state = 'PUBLISHED' where id = ?", thread);
    rows.execute("update post set state = 'PUBLISHED' where id = ?", answer);
    index(thread);
    assertThat(found("hums")).hasSize(3);
  }

  @Test
  void tagsAndTitleOfAThreadReachAllItsPosts() {
    long thread = rows.question(space, anna, "Loud inverter", "<p>hums</p>");
    long answer = rows.answer(thread, anna, "<p>screws</p>");
    index(thread);

    rows.execute("update thread set title = 'Quiet pump' where id = ?", thread);
    rows.tag(thread, "noise");
    index(thread);

    assertThat(found("pump screws")).containsExactly(answer);
    assertThat(found("noise screws")).containsExactly(answer);
    assertThat(found("inverter screws").size()).as("the old title is forgotten").isEqualTo(1);
    assertThat(find("inverter ")).isEmpty();
    assertThat(find("screws ").get(0).tags()).containsExactly("noise");
  }

  @Test
  void answerIsReadAloneOnceItsThreadIsAnswered() {
    long thread = rows.question(space, anna, "Loud inverter", "<p>hums</p>");
    index(thread);
    long first = rows.answer(thread, anna, "<p>screws</p>");
    long second = rows.answer(thread, anna, "<p>bolts</p>");
    // what nothing tells of is seen where the whole thread is read, and only there
    rows.execute("update post set html = '<p>whistles</p>' where id = ?", thread + 1);
    publish(answered(thread, second));
    deliver();
    assertThat(found("bolts")).containsExactly(second);
    assertThat(found("whistles")).isEmpty();

    publish(answered(thread, first));
    deliver();

    assertThat(found("screws")).containsExactly(first);
    assertThat(found("whistles")).as("all are posts of an answered thread now").isNotEmpty();
    rows.execute("update post set state = 'HIDDEN' where id = ?", second);
    publish(answered(thread, second));
    deliver();
    assertThat(found("bolts")).as("one that was hidden meanwhile").isEmpty();
    assertThat(found("screws")).containsExactly(first);
  }

  @Test
  void eventOfAThreadThatDoesNotExistHarmsNothing() {
    publish(424242);
    deliver();

    assertThat(rows.count("select count(*) from search_pending")).isZero();
  }

  @Test
  void manyEventsAreWorkedOffInOneGo() {
    long thread = rows.question(space, anna, "Busy inverter", "<p>hums</p>");
    for (int i = 0; i < 450; i++) {
      rows.execute("insert into search_pending (thread_id) values (?)", thread);
    }

    assertThat(community.get(IndexUpdates.class).apply()).isEqualTo(450);
    assertThat(size()).isEqualTo(1);
  }

  @Test
  void secondProcessStartsAndLeavesItsChangesToTheHolder() {
    try (Standalone commandLine = Standalone.open(community.dataSource(), new PlainHasher())) {
      long thread = rows.question(space, anna, "Imported pump", "<p>hums</p>");
      publish(thread);
      commandLine.get(EventPump.class).deliverDue();

      assertThat(commandLine.get(SearchEngine.class).index()).isEmpty();
      assertThat(commandLine.get(IndexUpdates.class).apply()).isZero();
      assertThat(community.get(IndexUpdates.class).apply()).isEqualTo(1);
      assertThat(found("imported")).containsExactly(thread + 1);
    }
  }

  private static void index(long thread) {
    publish(thread);
    deliver();
  }

  private static void publish(long thread) {
    publish(new ThreadTouched(thread, community.clock().instant()));
  }

  private static AnswerPosted answered(long thread, long post) {
    return new AnswerPosted(thread, post, anna.id(), community.clock().instant());
  }

  private static void publish(DomainEvent event) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(DomainEvents.class).publish(event);
              return null;
            });
  }

  private static void deliver() {
    community.get(EventPump.class).deliverDue();
    community.get(IndexUpdates.class).apply();
  }

  private static long size() {
    return community.get(LuceneEngine.class).index().map(SearchIndex::size).orElseThrow();
  }

  private static List<SearchHit> find(String text) {
    return community.get(Search.class).find(anna, SearchQuery.parse(text)).items();
  }

  private static List<Long> found(String text) {
    return find(text).stream().map(SearchHit::postId).toList();
  }
}
