package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.answered;
import static org.parley.search.SamplePosts.discussion;
import static org.parley.search.SamplePosts.everybody;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.community.space.Visibility;

/** Threads found while their title is typed. */
public abstract class SuggestContract extends IndexContract {

  @Test
  void everyWordMayBeABeginningAndAllAreNeeded() {
    PostDocument pump = question(1, "Heat pump is loud at night", "It hums");
    index(
        pump,
        answer(pump, 2, "Heat pumps are never loud"),
        question(3, "Pumping station", "heat"),
        discussion(4, "What is the best heater?", "Tell me"));

    assertThat(suggested("p")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(suggested("pump")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(suggested("HEAT pu")).containsExactly(1L);
    assertThat(suggested("pu he ")).as("in any order, whole or not").containsExactly(1L);
    assertThat(suggested("heat")).containsExactlyInAnyOrder(1L, 4L);
    assertThat(suggested("heat station")).as("a body is no title").isEmpty();
    assertThat(suggested("the pumps")).as("inflected, and a word that means little").contains(1L);
    assertThat(suggested("the")).as("still being typed").containsExactly(4L);
    assertThat(suggested("")).isEmpty();
    assertThat(suggested("?!")).isEmpty();
    assertThat(suggested("heat \"pump\" -loud")).as("no syntax").containsExactly(1L);
  }

  @Test
  void aSlipIsForgivenWhenNothingFits() {
    index(question(1, "Thermostat loses its settings", "x"), question(2, "Heat pump", "x"));

    assertThat(suggested("termostat")).containsExactly(1L);
    assertThat(suggested("thremo")).as("in a beginning").containsExactly(1L);
    assertThat(suggested("haet pump")).as("letters that changed places").containsExactly(2L);
    assertThat(suggested("pomp")).containsExactly(2L);
    assertThat(suggested("pxxp")).as("two").isEmpty();
    assertThat(suggested("heap")).as("four letters with one slip").containsExactly(2L);
    assertThat(suggested("hep")).as("three letters hold no slip").isEmpty();
  }

  @Test
  void whatFitsIsNotMixedWithWhatNearlyFits() {
    index(question(1, "Pump", "x"), question(2, "Dump", "x"), question(3, "Pumo", "x"));

    assertThat(suggested("pump")).containsExactly(1L);
  }

  @Test
  void whatIsWorthMoreComesFirst() {
    index(
        question(1, "Pump noise", "old"),
        answered(question(2, "Pump noise", "answered")),
        question(3, "Pump noise", "new"),
        question(4, "Loud pump noise", "begins with another word"),
        question(5, "Pumpkin noise", "another word"));

    assertThat(suggested("pump")).containsExactly(2L, 3L, 1L, 4L, 5L);
  }

  @Test
  void tagsFitAsWell() {
    PostDocument tagged = tagged(question(1, "Limits", "x"), "rest-api", "billing");
    index(tagged, answer(tagged, 2, "billing"), question(3, "Billing is late", "x"));

    assertThat(suggested("billing")).containsExactly(3L, 1L);
    assertThat(suggested("bil")).containsExactly(3L, 1L);
    assertThat(suggested("limits bill")).containsExactly(1L);
  }

  @Test
  void nobodyIsSuggestedWhatIsNotTheirs() {
    index(
        question(1, "Unicorn stable", "open"),
        in(GROUP_SPACE, question(2, "Unicorn secret", "group")),
        in(OWN_SPACE, question(3, "Unicorn bill", "Anna's")),
        in(OWN_SPACE, discussion(4, "Unicorn invoice", "Ben's")));

    for (String typed : List.of("uni", "unicorn ", "unicron", "unicorn s")) {
      assertThat(suggested(everybody(), typed)).as(typed).containsExactly(1L);
    }
    assertThat(suggested(SamplePosts.groupMember(), "uni")).containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(suggested(SamplePosts.anna(), "unic")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(suggested(SamplePosts.staff(), "unicrn")).hasSize(4);
    assertThat(suggested(everybody(), "secret")).isEmpty();
    assertThat(suggested(everybody(), "secert")).isEmpty();
    assertThat(suggested(everybody(), "unicorn bil")).isEmpty();
  }

  @Test
  void whatFitsElsewhereDoesNotKeepASlipFromBeingForgiven() {
    index(in(GROUP_SPACE, question(1, "Pumo", "group")), question(2, "Pump", "open"));

    assertThat(suggested("pumo")).as("as if the group's did not exist").containsExactly(2L);
  }

  @Test
  void suggestionsFollowTheThread() {
    index(question(1, "Pump", "x"));
    index(question(1, "Boiler", "x"));
    assertThat(suggested("pump")).isEmpty();
    assertThat(suggested("boil")).containsExactly(1L);

    index.replace(List.of(1L), List.of());
    index.commit();
    assertThat(suggested("boil")).isEmpty();
  }

  @Test
  void rebuiltIndexSuggestsAsWell() {
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(1L), List.of(question(1, "Pump", "built")));
      assertThat(suggested("pump")).isEmpty();
      fresh.takeOver();
    }

    assertThat(suggested("pump")).containsExactly(1L);
  }

  @Test
  void longAndStrangeWordsDoNoHarm() {
    String long60 = "donaudampfschifffahrtsgesellschaftskapitaenspatentverlaenger";
    index(
        question(1, "Was ist " + long60, "x"),
        question(2, "Über Émile 🦊 fox", "x"),
        question(3, "?!", "no word at all"));

    assertThat(suggested(long60)).containsExactly(1L);
    assertThat(suggested("donaudampfschifffahrt")).containsExactly(1L);
    assertThat(suggested("uber emil")).containsExactly(2L);
    assertThat(suggested("word ".repeat(60))).isEmpty();
    assertThat(suggested("x".repeat(5_000))).isEmpty();
    assertThat(suggested("\ud800 fox")).containsExactly(2L);
  }

  @Test
  void noMoreThanAskedFor() {
    index(
        LongStream.rangeClosed(1, 30)
            .mapToObj(id -> question(id, "Pump " + id, "x"))
            .toArray(PostDocument[]::new));

    assertThat(suggested("pump")).hasSize(10);
  }

  private List<Long> suggested(String typed) {
    return suggested(everybody(), typed);
  }

  private List<Long> suggested(Visibility reader, String typed) {
    return index.suggest(new SuggestRequest(SearchText.ofTitle(typed), reader, 10));
  }
}
