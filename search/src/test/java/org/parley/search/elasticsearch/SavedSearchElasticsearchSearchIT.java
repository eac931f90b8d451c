package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.search.SearchFolder;
import org.parley.search.SearchIndex;
import org.parley.search.saved.HowTold;
import org.parley.search.saved.SavedSearchService;
import org.parley.search.saved.SearchAddress;
import org.parley.search.saved.SearchWish;
import org.parley.search.saved.WorkerOn;

/** Saved searches on a cluster that several nodes share. */
class SavedSearchElasticsearchSearchIT {

  @RegisterExtension
  @Order(1)
  static final SearchFolder folder = new SearchFolder();

  @RegisterExtension
  @Order(2)
  static final CommunityExtension community = new CommunityExtension();

  @RegisterExtension
  @Order(3)
  static final ElasticsearchServer server = new ElasticsearchServer();

  @Test
  void nodesTellEachPostOnceToWhoMaySeeItAlsoWhenOneIsKilled() {
    Samples samples = new Samples(community);
    Actor anna = samples.anna();
    Actor petra = samples.petra();
    for (int i = 0; i < 5; i++) {
      save(anna, "q=inverter+number" + i + "&tag=battery");
      save(petra, "q=%22the+inverter%22+number" + i);
    }
    community.clock().advance(Duration.ofSeconds(1));
    List<Long> open =
        IntStream.range(0, 10)
            .mapToObj(
                i -> samples.thread(samples.ben(), "open", "See the inverter, number" + i % 5))
            .map(PostRef::threadId)
            .toList();
    List<Long> secret =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    samples.thread(
                        samples.administrator(), "pilots", "See the inverter, number" + i))
            .map(PostRef::threadId)
            .toList();

    try (SearchIndex index = begin();
        SearchIndex second = begin()) {
      WorkerOn one = new WorkerOn(index, community);
      WorkerOn two = new WorkerOn(second, community);
      one.takeUp(Stream.concat(open.stream(), secret.stream()).toList());
      assertThatThrownBy(one::tellAndDie).hasMessageContaining("killed");
      assertThat(count("true")).isZero();

      CompletableFuture.allOf(
              CompletableFuture.runAsync(one::tell), CompletableFuture.runAsync(two::tell))
          .join();
    }

    assertThat(count("member_id = " + anna.id())).isEqualTo(10);
    assertThat(count("member_id = " + petra.id())).isEqualTo(15);
    assertThat(count("true")).isEqualTo(25);
  }

  private static final AtomicLong VERSIONS = new AtomicLong();
  private static final String COMMUNITY = UUID.randomUUID().toString();

  private static SearchIndex begin() {
    SearchCluster cluster = new SearchCluster(server.url(), null, null, Duration.ofSeconds(60));
    return new ElasticsearchIndex(cluster, COMMUNITY, VERSIONS::incrementAndGet);
  }

  private static void save(Actor owner, String address) {
    community
        .get(SavedSearchService.class)
        .save(owner, new SearchWish(address, SearchAddress.parse(address), HowTold.INBOX));
  }

  private static int count(String which) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from notification where kind = 'SAVED_SEARCH' and "
                            + which)
                    .mapTo(Integer.class)
                    .one());
  }
}
