package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private static final PageKey THREAD = new PageKey(7, "/t/7/why");
  private static final PageKey OTHER = new PageKey(8, "/t/8/how");
  private static final PageKey HOME = new PageKey(0, "/");

  private final PageCache cache = new PageCache();

  @BeforeEach
  void wireIsUp() {
    cache.hear(true);
  }

  @Test
  void aChangedThreadIsForgottenWithEveryListAndNoOtherThread() {
    keep(THREAD);
    keep(OTHER);
    keep(HOME);
    cache.forget(7);
    assertThat(cache.find(THREAD)).isEmpty();
    assertThat(cache.find(HOME)).isEmpty();
    assertThat(cache.find(OTHER)).isPresent();
    cache.forgetAll();
    assertThat(cache.find(OTHER)).isEmpty();
  }

  @Test
  void aPageThatWasBegunBeforeAChangeIsNotKept() {
    Making making = new Making();
    assertThat(cache.join(THREAD, making)).isEmpty();
    cache.forget(7);
    cache.done(THREAD, making, Optional.of(page("old")));
    assertThat(cache.find(THREAD)).isEmpty();
  }

  @Test
  void whoAsksAfterAChangeDoesNotWaitForWhatWasBegunBefore() {
    cache.join(THREAD, new Making());
    cache.forget(7);
    assertThat(cache.join(THREAD, new Making())).as("makes it anew").isEmpty();
  }

  @Test
  void aPageBegunBeforeAChangeDoesNotTakeThePlaceOfTheNextOne() {
    Making before = new Making();
    Making after = new Making();
    cache.join(THREAD, before);
    cache.forget(7);
    cache.join(THREAD, after);
    cache.done(THREAD, after, Optional.of(page("new")));
    cache.done(THREAD, before, Optional.of(page("old")));
    assertThat(cache.find(THREAD)).map(KeptPage::tag).contains(page("new").tag());
  }

  @Test
  void othersWaitForTheOneWhoMakesIt() {
    Making making = new Making();
    cache.join(THREAD, making);
    Optional<Making> joined = cache.join(THREAD, new Making());
    CompletableFuture<Optional<KeptPage>> waiting =
        CompletableFuture.supplyAsync(() -> joined.orElseThrow().await());
    cache.done(THREAD, making, Optional.of(page("made once")));
    assertThat(waiting.join()).map(KeptPage::tag).contains(page("made once").tag());
  }

  @Test
  void whatIsNoPageIsKeptForNobody() {
    Making making = new Making();
    cache.join(THREAD, making);
    cache.done(THREAD, making, Optional.empty());
    assertThat(cache.find(THREAD)).isEmpty();
    assertThat(making.await()).isEmpty();
    assertThat(cache.join(THREAD, new Making())).isEmpty();
  }

  @Test
  void nothingFromBeforeTheWireWasDownIsShownAfterwards() {
    keep(THREAD);
    cache.hear(false);
    assertThat(cache.isTold()).isFalse();
    cache.hear(true);
    assertThat(cache.find(THREAD)).isEmpty();
  }

  private void keep(PageKey key) {
    Making making = new Making();
    cache.join(key, making);
    cache.done(key, making, Optional.of(page(key.address())));
  }

  private static KeptPage page(String text) {
    return KeptPage.of("text/html", text.getBytes(StandardCharsets.UTF_8));
  }
}
