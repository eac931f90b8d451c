package org.parley.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxEntry;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** How searches are kept, changed and removed, also while they tell. */
class SavedSearchKeepingSearchIT extends SavedSearchWorld {

  @Test
  void searchIsKeptRenamedAndRemovedByItsOwnerAlone() {
    long id = save(anna, "Humming", "q=inverter&tag=battery&sort=newest", HowTold.DIGEST);
    SavedSearch kept = get(SavedSearches.class).find(anna, id);
    assertThat(kept.address().path()).isEqualTo("/search?q=inverter&sort=newest&tag=battery");
    assertThat(kept.told()).isEqualTo(HowTold.DIGEST);

    change(anna, id, "Singing", "q=inverter&tag=battery", HowTold.DIGEST);
    assertThat(get(SavedSearches.class).find(anna, id).since()).isEqualTo(kept.since());
    change(anna, id, "Singing", "q=fan", HowTold.DIGEST);
    assertThat(get(SavedSearches.class).find(anna, id).since()).isAfter(kept.since());

    SavedSearchService service = get(SavedSearchService.class);
    SearchWish wish = new SearchWish("Mine", SearchAddress.parse("q=fan"), HowTold.INBOX);
    assertThatThrownBy(() -> get(SavedSearches.class).find(ben, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.change(ben, id, null, wish)).isInstanceOf(NotFound.class);
    service.remove(ben, id);
    assertThat(get(SavedSearches.class).list(ben)).isEmpty();
    assertThat(get(SavedSearches.class).list(anna)).hasSize(1);
    assertThatThrownBy(() -> service.save(Actor.visitor(), wish)).isInstanceOf(NotAllowed.class);
    service.remove(anna, id);
    service.remove(anna, id);
    assertThat(get(SavedSearches.class).list(anna)).isEmpty();
  }

  @Test
  void nonsenseIsRefused() {
    save(anna, "Humming", "q=inverter", HowTold.INBOX);

    assertThatThrownBy(() -> save(anna, "humming", "q=fan", HowTold.INBOX))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> save(anna, " ", "q=fan", HowTold.INBOX)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> save(anna, "x".repeat(101), "q=fan", HowTold.INBOX))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> save(anna, "All", "sort=newest", HowTold.INBOX))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> save(anna, "Type", "q=a&type=spaceship", HowTold.INBOX))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> save(anna, "Long", "q=" + "a".repeat(1_001), HowTold.INBOX))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void thereIsRoomForFiftyAlsoForWhoSavesManyAtOnce() {
    List<CompletableFuture<Void>> all =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                            () -> save(anna, "Search " + i, "q=x" + i, HowTold.OFF))
                        .exceptionally(
                            failure -> {
                              assertThat(failure).hasCauseInstanceOf(Conflict.class);
                              return null;
                            }))
            .toList();
    all.forEach(CompletableFuture::join);

    assertThat(get(SavedSearches.class).list(anna)).hasSize(SavedSearchService.MOST);
  }

  @Test
  void staleChangeIsRefused() {
    long id = save(anna, "q=inverter");
    change(anna, id, "Two", "q=inverter", HowTold.INBOX);
    SearchWish wish = new SearchWish("Three", SearchAddress.parse("q=fan"), HowTold.INBOX);

    assertThatThrownBy(() -> get(SavedSearchService.class).change(anna, id, 0L, wish))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void whatWasToldCarriesTheNewNameAndGoesWithTheSearch() {
    long id = save(anna, "Humming", "q=inverter", HowTold.AT_ONCE);
    ask("An inverter sings");
    assertThat(told(anna)).containsExactly("1 Humming");

    change(anna, id, "Singing", "q=inverter", HowTold.AT_ONCE);
    assertThat(told(anna)).containsExactly("1 Singing");

    get(SavedSearchService.class).remove(anna, id);
    assertThat(told(anna)).isEmpty();
    assertThat(count("select count(*) from notification")).isZero();
  }

  @Test
  void silentSearchTellsOnlyOfWhatComesAfterItSpeaksAgain() {
    long id = save(anna, "Humming", "q=inverter", HowTold.AT_ONCE);
    ask("An inverter sings");
    takeUp();
    change(anna, id, "Humming", "q=inverter", HowTold.OFF);
    assertThat(told(anna)).isEmpty();

    change(anna, id, "Humming", "q=inverter", HowTold.INBOX);
    assertThat(told(anna)).isEmpty();
    ask("Another inverter sings");
    assertThat(told(anna)).containsExactly("1 Humming");
  }

  @Test
  void whatCannotBeReadAnyMoreIsToldItsOwnerOnce() {
    long id = save(anna, "Old words", "q=inverter", HowTold.INBOX);
    save(anna, "q=fan");
    jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update saved_search set address = 'type=spaceship', changed_at = ? where id = ?",
                    community.clock().instant(),
                    id));
    ask("A fan sings");
    assertThat(told(anna)).containsExactlyInAnyOrder("1 q=fan", "1 Old words");
    InboxEntry broken =
        inbox(anna).stream()
            .filter(entry -> entry.detail().equals("BROKEN"))
            .findFirst()
            .orElseThrow();
    assertThat(broken.path()).isEqualTo("/searches");
    assertThat(get(SavedSearches.class).find(anna, id).isBroken()).isTrue();

    ask("Another fan sings");
    assertThat(told(anna)).containsExactlyInAnyOrder("2 q=fan", "1 Old words");
    change(anna, id, "New words", "q=fan", HowTold.INBOX);
    ask("A third fan sings");
    assertThat(told(anna)).contains("1 New words", "3 q=fan");
  }

  @Test
  void twoWorkersAndAKilledOneTellEachPostOnce() {
    for (int i = 0; i < 20; i++) {
      save(anna, "Search " + i, "q=inverter+number" + i % 5, HowTold.AT_ONCE);
    }
    for (int i = 0; i < 60; i++) {
      ask("An inverter, number" + i % 5);
    }
    takeUp();
    assertThatThrownBy(
            () ->
                community
                    .standalone()
                    .inTransaction(
                        () -> {
                          get(SavedSearchRelay.class).tellSome();
                          throw new IllegalStateException("killed before the commit");
                        }))
        .hasMessageContaining("killed");
    assertThat(inbox(anna)).isEmpty();

    List<CompletableFuture<Void>> workers =
        IntStream.range(0, 3)
            .mapToObj(i -> CompletableFuture.runAsync(SavedSearchWorld::tell))
            .toList();
    workers.forEach(CompletableFuture::join);
    tell();

    assertThat(count("select count(*) from saved_search_found")).isEqualTo(20 * 12);
    assertThat(count("select count(*) from notification where kind = 'SAVED_SEARCH'"))
        .isEqualTo(20 * 12);
    assertThat(count("select count(*) from saved_search_pending")).isZero();
  }

  @Test
  void removingAndRenamingWhileItTellsLeavesNothingBehind() {
    for (int round = 0; round < 10; round++) {
      long gone = save(anna, "Gone " + round, "q=inverter", HowTold.AT_ONCE);
      long renamed = save(anna, "Before " + round, "q=inverter", HowTold.INBOX);
      ask("An inverter sings");
      takeUp();
      int after = round;
      CompletableFuture<Void> telling = CompletableFuture.runAsync(SavedSearchWorld::tell);
      CompletableFuture<Void> removing =
          CompletableFuture.runAsync(() -> get(SavedSearchService.class).remove(anna, gone));
      CompletableFuture<Void> renaming =
          CompletableFuture.runAsync(
              () -> change(anna, renamed, "After " + after, "q=inverter", HowTold.INBOX));
      CompletableFuture.allOf(telling, removing, renaming).join();
      tell();

      assertThat(told(anna)).containsExactly("1 After " + round);
      get(SavedSearchService.class).remove(anna, renamed);
      assertThat(count("select count(*) from notification where kind = 'SAVED_SEARCH'")).isZero();
    }
  }

  @Test
  void memberWhoIsSuspendedIsToldNothingAndOneWhoIsGoneLeavesNothing() {
    Actor leaving = samples.actor("leaving");
    save(leaving, "q=inverter");
    jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update member set suspended_at = now() where id = ?", leaving.id()));
    ask("An inverter sings");
    takeUp();
    tell();
    assertThat(count("select count(*) from notification where kind = 'SAVED_SEARCH'")).isZero();

    jdbi().useHandle(handle -> handle.execute("delete from member where id = ?", leaving.id()));
    assertThat(count("select count(*) from saved_search")).isZero();
  }
}
