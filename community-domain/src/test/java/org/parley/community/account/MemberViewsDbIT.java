package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;

class MemberViewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;

  @BeforeAll
  static void writeSomething() {
    samples = new Samples(community);
    PostRef open = samples.question(samples.ben());
    PostRef answer = samples.answer(samples.petra(), open);
    community.get(AcceptanceService.class).accept(samples.ben(), open.threadId(), answer.postId());
    PostRef pilots = samples.thread(samples.petra(), "pilots", "What do the pilots know about it?");
    samples.answer(samples.petra(), pilots);
    samples.thread(samples.petra(), "billing", "Why was I billed twice in May?");
    samples.thread(samples.petra(), "members", "Where do the members meet in May?");
    samples.moderator();
    samples.agent();
  }

  @Test
  void countsWhatTheReaderMaySee() {
    assertThat(counts(Actor.visitor())).containsExactly(0L, 1L, 1L);
    assertThat(counts(samples.anna())).containsExactly(1L, 1L, 1L);
    assertThat(counts(samples.agent())).containsExactly(2L, 1L, 1L);
    assertThat(counts(samples.administrator())).containsExactly(3L, 2L, 1L);
    assertThat(counts(samples.petra())).containsExactly(3L, 2L, 1L);
  }

  @Test
  void unknownMemberHasNoProfile() {
    assertThatThrownBy(() -> views().profile("nobody", Actor.visitor()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void directoryIsForThoseWhoKeepOrderAndAddressesForAdministrators() {
    for (Actor actor : new Actor[] {Actor.visitor(), samples.anna(), samples.agent()}) {
      assertThatThrownBy(() -> directory().list(actor, "", null, 10))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(directory().list(samples.administrator(), "petra@", null, 10).items())
        .extracting(MemberListing::email)
        .containsExactly("petra@example.org");
    assertThat(directory().list(samples.moderator(), "petra@", null, 10).items()).isEmpty();
    assertThat(directory().list(samples.moderator(), "PETRA", null, 10).items())
        .extracting(MemberListing::email)
        .containsOnlyNulls()
        .hasSize(1);
  }

  @Test
  void oneMemberIsFoundInTheDirectoryByThoseWhoKeepOrder() {
    assertThat(directory().find(samples.administrator(), "Petra").email())
        .isEqualTo("petra@example.org");
    assertThat(directory().find(samples.moderator(), "petra").email()).isNull();
    for (Actor actor : new Actor[] {Actor.visitor(), samples.petra(), samples.agent()}) {
      assertThatThrownBy(() -> directory().find(actor, "petra")).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> directory().find(samples.moderator(), "pet"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void directoryPagesByName() {
    Actor administrator = samples.administrator();
    List<String> all = names(directory().list(administrator, "", null, 100));
    Page<MemberListing> first = directory().list(administrator, "", null, 2);
    Page<MemberListing> second = directory().list(administrator, "", first.next(), 2);

    assertThat(all).hasSizeGreaterThan(4).isSorted();
    assertThat(names(first)).isEqualTo(all.subList(0, 2));
    assertThat(names(second)).isEqualTo(all.subList(2, 4));
    assertThat(directory().list(administrator, "%", null, 10).items()).isEmpty();
  }

  @Test
  void suggestsByNameAndByAnyWordOfTheDisplayName() {
    samples.actor("zoe.lind");
    samples.actor("zora");
    community.get(RestraintService.class).suspend(Actor.operator(), "zora", null);

    assertThat(views().suggest("ZO", 5))
        .containsExactly(new MemberSuggestion("zoe.lind", "Zoe.Lind"));
    assertThat(views().suggest("_", 5)).isEmpty();
    assertThat(views().suggest("", 2)).hasSize(2);
  }

  private static List<Long> counts(Actor actor) {
    MemberProfile petra = views().profile("petra", actor);
    return List.of(petra.questions(), petra.answers(), petra.acceptedAnswers());
  }

  private static List<String> names(Page<MemberListing> page) {
    return page.items().stream().map(MemberListing::name).toList();
  }

  private static MemberViews views() {
    return community.get(MemberViews.class);
  }

  private static MemberDirectory directory() {
    return community.get(MemberDirectory.class);
  }
}
