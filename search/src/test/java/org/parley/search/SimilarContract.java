package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.discussion;
import static org.parley.search.SamplePosts.everybody;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.search.SimilarRequest.Near;

/** Threads that are like a title. */
public abstract class SimilarContract extends IndexContract {

  @Test
  void threadsAboutTheSameAreSimilarTheTitleFirst() {
    PostDocument pump = question(1, "Heat pump is loud at night", "It hums");
    index(
        pump,
        answer(pump, 2, "My heat pump is loud at night as well"),
        question(3, "Noise", "The heat pump gets loud when it is night"),
        question(4, "Inverter is warm at night", "Very warm"),
        discussion(5, "Is a loud heat pump normal?", "Tell me"));

    assertThat(similar(everybody(), "Why is my heat pump so loud at night?"))
        .containsExactly(1L, 5L, 3L);
    assertThat(similar(everybody(), "heat pum")).as("still being typed").contains(1L, 5L);
    assertThat(similar(everybody(), "-heat \"pump")).as("no syntax").contains(1L);
    assertThat(similar(everybody(), "is the a")).isEmpty();
    assertThat(similar(everybody(), "word ".repeat(200))).isEmpty();
  }

  @Test
  void onlyThreadsThatTheReaderMaySeeAreSimilar() {
    index(
        question(1, "Heat pump is loud", "open"),
        in(GROUP_SPACE, question(2, "Heat pump is loud", "group")),
        in(OWN_SPACE, question(3, "Heat pump is loud", "own")));

    assertThat(similar(everybody(), "loud heat pump")).containsExactly(1L);
    assertThat(similar(SamplePosts.groupMember(), "loud heat pump"))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(similar(SamplePosts.anna(), "loud heat pump")).containsExactlyInAnyOrder(1L, 3L);
  }

  @Test
  void besideAThreadItsTagsAndKindArePreferredAndItIsNotAmongThem() {
    index(
        question(1, "Heat pump is loud", "beside which the others are shown"),
        tagged(question(2, "Heat pump leaks", "x"), "heating", "noise"),
        tagged(question(3, "Heat pump leaks", "x"), "heating"),
        tagged(discussion(4, "Heat pump leaks", "x"), "elsewhere"),
        tagged(question(5, "Heat pump leaks", "x"), "elsewhere"));

    Near near = new Near(1L, PostKind.QUESTION, Set.of("heating", "noise"));

    assertThat(near("Heat pump is loud", near)).containsExactly(2L, 3L, 5L, 4L);
    assertThat(near("Heat pump is loud", Near.NOTHING)).startsWith(1L).hasSize(5);
    assertThat(near("Something else", near)).as("a tag alone is no likeness").isEmpty();
  }

  @Test
  void repliesMakeNoThreadSimilar() {
    PostDocument boiler = question(1, "Boiler", "It is cold");
    index(boiler, answer(boiler, 2, "Buy a loud heat pump"), question(3, "Pump", "loud heat"));

    assertThat(similar(everybody(), "loud heat pump")).containsExactly(3L);
  }

  private List<Long> near(String title, Near near) {
    SearchText words = SearchText.ofTitle(title);
    return index.similar(new SimilarRequest(words, null, near, everybody(), 10)).stream()
        .map(SearchMatch::postId)
        .toList();
  }

  private List<Long> similar(Visibility reader, String title) {
    return index.similar(new SimilarRequest(SearchText.ofTitle(title), null, reader, 10)).stream()
        .map(SearchMatch::postId)
        .toList();
  }
}
