package org.parley.community.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

class SiteAddressesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final List<String> open = new ArrayList<>();
  static Samples samples;

  @BeforeAll
  static void threads() {
    samples = new Samples(community);
    for (int i = 0; i < 7; i++) {
      open.add(path(samples.question(samples.anna())));
      samples.thread(samples.anna(), "members", "Only for members, number " + i);
    }
  }

  @Test
  void pagesHoldEachOpenThreadOnceAndNoOther() {
    List<Long> starts = addresses().threadPages(3);
    List<String> found = new ArrayList<>();
    for (long start : starts) {
      List<String> page = new ArrayList<>();
      addresses().threads(start, 3, address -> page.add(address.path()));
      assertThat(page).hasSizeLessThanOrEqualTo(3);
      found.addAll(page);
    }
    assertThat(starts).hasSizeBetween(3, 4);
    assertThat(found).doesNotHaveDuplicates().containsAll(open);
    assertThat(found).allSatisfy(path -> assertThat(path).doesNotContain("members"));
  }

  @Test
  void changeIsTheLastThatAVisitorSees() {
    PostRef question = samples.question(samples.anna());
    Instant asked = community.clock().instant();
    community.clock().advance(Duration.ofHours(1));
    PostRef answer = samples.answer(samples.ben(), question);
    Instant answered = community.clock().instant();
    assertThat(changed(question)).isEqualTo(answered);
    community.get(PostService.class).hide(samples.moderator(), answer.postId());
    assertThat(changed(question)).isEqualTo(asked);
  }

  private static Instant changed(PostRef thread) {
    List<Instant> changes = new ArrayList<>();
    addresses().threads(thread.threadId() - 1, 1, address -> changes.add(address.changedAt()));
    return changes.get(0);
  }

  private static String path(PostRef thread) {
    return "/t/" + thread.threadId() + "/" + thread.slug();
  }

  private static SiteAddresses addresses() {
    return community.get(SiteAddresses.class);
  }
}
