package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.tagged;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.search.trend.Trend;
import org.parley.search.trend.TrendAnswer;
import org.parley.search.trend.TrendRequest;

/** What people write about more than before. */
public abstract class TrendContract extends IndexContract {

  private static final Duration DAY = Duration.ofDays(1);
  private static final String GREY = "The Grey screen after update again. ";

  private final SampleTalk talk = new SampleTalk(6);

  @Test
  void whatManyWriteOfInThePeriodIsFoundAndChanceIsNot() {
    List<PostDocument> posts = talk.threads(300, 80);
    assertThat(trends(posts).trends()).as("only chance").isEmpty();
    posts.addAll(about(GREY, 12));

    TrendAnswer answer = trends(posts);

    assertThat(answer.trends()).extracting(Trend::shown).containsExactly("screen after update");
  }

  @Test
  void everyFigureIsAsCountedByHand() {
    List<PostDocument> posts = talk.threads(200, 60);
    posts.addAll(about("zanquil morvex came ", 9));
    posts.addAll(about("morvex alone ", 7));
    CountedByHand byHand = new CountedByHand(posts);

    List<Trend> trends = trends(posts).trends();

    assertThat(trends).isNotEmpty();
    for (Trend trend : trends) {
      String term = trend.term();
      assertThat(trend.posts()).as(term).isEqualTo(byHand.posts(term));
      assertThat(trend.threads()).as(term).isEqualTo(byHand.threads(term).size());
      assertThat(trend.people()).as(term).isEqualTo(byHand.people(term));
      assertThat(trend.threadsBefore()).as(term).isEqualTo(byHand.threadsBefore(term));
      assertThat(trend.score()).as(term).isCloseTo(byHand.score(term), within(1e-6));
    }
    assertThat(trends).extracting(Trend::term).isSubsetOf(byHand.significant());
    assertThat(trends).extracting(Trend::score).isSortedAccordingTo((a, b) -> b.compareTo(a));
    for (String term : byHand.significant()) {
      assertThat(trends)
          .as(term + " is told, or the same threads under another name")
          .anyMatch(trend -> isTold(byHand, term, trend.term()));
    }
  }

  @Test
  void oneQuarrelAndOnePersonAreNoTrend() {
    List<PostDocument> posts = talk.threads(300, 80);
    PostDocument quarrel = talk.opening(100, day(1), "zanquil morvex");
    posts.add(quarrel);
    for (int i = 0; i < 30; i++) {
      posts.add(talk.reply(quarrel, 101 + i, day(2), "zanquil morvex again"));
    }
    for (int i = 0; i < 30; i++) {
      posts.add(talk.opening(100 + i % 2, day(3), "brandox is best"));
    }

    assertThat(trends(posts).trends()).isEmpty();
  }

  @Test
  void onlyWhatTheReaderMaySeeIsCounted() {
    List<PostDocument> posts = talk.threads(300, 80);
    about(GREY, 8).forEach(post -> posts.add(in(GROUP_SPACE, post)));
    about("zanquil morvex ", 8).forEach(post -> posts.add(in(OWN_SPACE, post)));
    TrendAnswer visitor = trends(posts);

    assertThat(visitor.trends()).isEmpty();
    assertThat(visitor.now().threads()).isEqualTo(80);
    assertThat(ask(SamplePosts.groupMember(), Set.of(), Set.of()).trends())
        .extracting(Trend::term)
        .containsExactly("screen after update");
    assertThat(ask(SamplePosts.anna(), Set.of(), Set.of()).trends()).isEmpty();
    assertThat(ask(SamplePosts.staff(), Set.of(), Set.of()).trends())
        .extracting(Trend::term)
        .containsExactlyInAnyOrder("screen after update", "zanquil morvex");
  }

  @Test
  void periodTagAndKindNarrow() {
    List<PostDocument> posts = talk.threads(300, 80);
    about(GREY, 8).forEach(post -> posts.add(tagged(post, "display", "general")));
    Visibility all = SamplePosts.everybody();
    assertThat(trends(posts).trends()).hasSize(1);

    assertThat(ask(all, Set.of("general"), Set.of()).trends()).hasSize(1);
    assertThat(ask(all, Set.of("general", "nothing"), Set.of()).now().posts()).isZero();
    assertThat(ask(all, Set.of("display"), Set.of()).trends()).as("nothing before").isEmpty();
    assertThat(ask(all, Set.of(), Set.of(PostKind.QUESTION)).trends()).hasSize(1);
    assertThat(ask(all, Set.of(), Set.of(PostKind.ANSWER, PostKind.COMMENT)).trends()).isEmpty();
    Instant week = SampleTalk.FROM.minus(DAY.multipliedBy(7));
    assertThat(
            index
                .trends(new TrendRequest(all, Set.of(), Set.of(), week, SampleTalk.FROM, 7, 10))
                .trends())
        .as("the week before")
        .isEmpty();
  }

  @Test
  void trendTellsItsCourseItsSpellingAndItsBestExamples() {
    List<PostDocument> posts = talk.threads(300, 80);
    List<PostDocument> about = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      about.add(talk.opening(100 + i, day(i < 5 ? 6 : 2), "Does HelioLink\u2019s box 2.0? No"));
    }
    about.add(talk.reply(about.get(0), 120, day(6), "my heliolink box 2.0: no"));
    about.add(talk.opening(108, day(5), "> zanquil"));
    posts.addAll(about);

    Trend trend = trends(posts).trends().get(0);

    assertThat(trend.term()).isEqualTo("heliolink box 2.0");
    assertThat(trend.shown()).isEqualTo("HelioLink box 2.0");
    assertThat(trend.posts()).isEqualTo(8);
    assertThat(trend.threads()).isEqualTo(7);
    assertThat(trend.people()).isEqualTo(8);
    assertThat(trend.threadsBefore()).isZero();
    assertThat(trend.ratio()).isNull();
    assertThat(trend.series()).containsExactly(0, 0, 2, 0, 0, 0, 5);
    assertThat(trend.examples())
        .containsExactlyElementsOf(
            about.subList(0, 7).stream()
                .sorted(
                    (a, b) ->
                        a.score() != b.score()
                            ? b.score() - a.score()
                            : a.createdAt().equals(b.createdAt())
                                ? Long.compare(b.postId(), a.postId())
                                : b.createdAt().compareTo(a.createdAt()))
                .map(PostDocument::postId)
                .toList());
  }

  @Test
  void quotedAndCommonWordsAndNumbersAreNoTrends() {
    List<PostDocument> posts = talk.threads(300, 80);
    for (int i = 0; i < 9; i++) {
      posts.add(quoting(talk.opening(100 + i, day(1), "4711 would nicht 0815"), "brandox"));
    }

    assertThat(trends(posts).trends()).isEmpty();
  }

  @Test
  void anEmptyIndexHasNoTrends() {
    assertThat(ask(SamplePosts.everybody(), Set.of(), Set.of())).isEqualTo(TrendAnswer.NOTHING);
  }

  /** One post each of so many people, over the days of the period. */
  private List<PostDocument> about(String text, int people) {
    List<PostDocument> posts = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      posts.add(talk.opening(100 + i, day(i % 7), text + talk.text()));
    }
    return posts;
  }

  private static PostDocument quoting(PostDocument post, String quoted) {
    return new PostDocument(
        post.postId(),
        post.threadId(),
        post.kind(),
        post.threadType(),
        post.title(),
        post.text() + " " + quoted,
        post.tags(),
        post.spaceId(),
        post.threadAuthorId(),
        post.authorId(),
        post.answered(),
        post.solution(),
        post.verified(),
        post.score(),
        post.createdAt(),
        post.editedAt(),
        post.text());
  }

  private static boolean isTold(CountedByHand byHand, String term, String told) {
    Set<Long> both = new HashSet<>(byHand.threads(term));
    both.retainAll(byHand.threads(told));
    int most = Math.max(byHand.threads(term).size(), byHand.threads(told).size());
    return term.equals(told) || both.size() >= 0.5 * most;
  }

  private static Instant day(int number) {
    return SampleTalk.FROM.plus(DAY.multipliedBy(number)).plusSeconds(3_600);
  }

  private TrendAnswer trends(List<PostDocument> posts) {
    index(posts.toArray(PostDocument[]::new));
    return ask(SamplePosts.everybody(), Set.of(), Set.of());
  }

  private TrendAnswer ask(Visibility reader, Set<String> tags, Set<PostKind> kinds) {
    return index.trends(
        new TrendRequest(reader, tags, kinds, SampleTalk.FROM, SampleTalk.TO, 7, 50));
  }
}
