package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class MoodsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Moods moods;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    moods = community.get(Moods.class);
  }

  @Test
  void postSoundsAsItsWords() {
    long bad = says("open", "This is awful. I hate it, it is the worst box that I ever had!");
    long good = says("open", "I love it, it works great and the support was wonderful!");
    Actor product = samples.actor("erik.product", Role.PRODUCT);

    assertThat(moods.of(product, List.of(bad, good)))
        .isEqualTo(Map.of(bad, Mood.NEGATIVE, good, Mood.POSITIVE));
  }

  @Test
  void noMoodIsGuessedInAnotherLanguage() {
    long german =
        says(
            "open",
            "Das ist furchtbar schlecht, ich bin sehr entt\u00e4uscht und werde es nicht behalten."
                + " Seit drei Wochen warte ich auf eine Antwort, aber niemand meldet sich bei mir."
                + " Ich habe das Ger\u00e4t gestern wieder eingepackt und schicke es morgen zur\u00fcck.");

    assertThat(moods.of(samples.agent(), List.of(german))).isEmpty();
  }

  @Test
  void whatTheReaderMayNotSeeIsNotHeard() {
    long secret = says("pilots", "This is awful. I hate it!");
    Actor product = samples.actor("erik.product", Role.PRODUCT);

    assertThat(moods.of(product, List.of(secret))).isEmpty();
    assertThat(moods.of(samples.petra(), List.of(secret))).containsOnlyKeys(secret);
  }

  @Test
  void aQuestionIsBounded() {
    List<Long> many = LongStream.rangeClosed(1, Moods.MOST + 1).boxed().toList();

    assertThatThrownBy(() -> moods.of(samples.agent(), many))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long says(String space, String words) {
    PostRef thread = samples.thread(samples.petra(), space, "What is it about this one?");
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "update post set body = ? where thread_id = ?", words, thread.threadId()));
    return thread.postId();
  }
}
