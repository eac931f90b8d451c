package org.parley.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.appeal.NewAppeal;

class SanctionAppealDbIT {

  private static final NewAppeal QUOTE = new NewAppeal("It was a quote.", null);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Sentences sentences;
  static int number;

  private Actor member;

  @BeforeEach
  void somebodyNew() {
    samples = samples == null ? new Samples(community) : samples;
    sentences = new Sentences(community, samples);
    samples.administrator();
    member = samples.actor("member" + ++number);
  }

  @Test
  void silencedMemberAppealsOnceAndAnotherModeratorGrantsIt() {
    long id = sentences.impose(samples.moderator(), member, SanctionKind.SILENCE);
    appeals().appeal(sentences.now(member), id, QUOTE);

    assertThatThrownBy(() -> appeals().appeal(member, id, QUOTE))
        .isInstanceOf(Conflict.class)
        .hasMessage("sanction.appealed");
    assertThat(sentences.views().board(samples.administrator()).get(0).isAppealed()).isTrue();
    assertThat(sentences.views().countAppeals(samples.administrator())).isPositive();
    assertThatThrownBy(() -> sentences.service().lift(samples.moderator(), id, "Mine"))
        .hasMessage("sanction.another");
    assertThatThrownBy(() -> sentences.service().uphold(samples.moderator(), id, "Mine"))
        .hasMessage("sanction.another");

    sentences.service().lift(samples.administrator(), id, "A quote indeed");

    assertThat(own().appeal().word()).isEqualTo("granted");
    assertThat(sentences.now(member).isSilenced()).isFalse();
  }

  @Test
  void refusedAppealLeavesTheDecisionAndIsTold() {
    long id = sentences.impose(samples.moderator(), member, SanctionKind.MUTE);
    appeals().appeal(member, id, QUOTE);

    sentences.service().uphold(samples.administrator(), id, "Read the thread");
    sentences.tell();

    assertThat(own().isActive()).isTrue();
    assertThat(own().appeal().word()).isEqualTo("refused");
    assertThat(sentences.toldTo(member))
        .containsExactlyInAnyOrder("SANCTION_MUTE", "SANCTION_UPHELD");
    assertThatThrownBy(() -> sentences.service().uphold(samples.administrator(), id, "Twice"))
        .hasMessage("sanction.no-appeal");
  }

  @Test
  void bannedMemberAppealsByTheMailedLink() {
    long id = sentences.impose(samples.moderator(), member, SanctionKind.BAN);
    String token = token();

    assertThat(sentences.views().byLink(token).id()).isEqualTo(id);
    appeals().appealByLink(Actor.visitor(), token, QUOTE);

    assertThatThrownBy(() -> appeals().appealByLink(Actor.visitor(), token, QUOTE))
        .hasMessage("sanction.appealed");
    assertThatThrownBy(() -> appeals().appealByLink(Actor.visitor(), "guessed", QUOTE))
        .isInstanceOf(NotFound.class);
    sentences.service().lift(samples.administrator(), id, "A quote indeed");
    assertThat(sentences.isKeptOut(member)).isFalse();
  }

  @Test
  void nobodyAppealsForOthersOrWhenItIsOver() {
    long id = sentences.impose(samples.moderator(), member, SanctionKind.SILENCE);

    assertThatThrownBy(() -> appeals().appeal(samples.ben(), id, QUOTE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> appeals().appeal(Actor.visitor(), id, QUOTE))
        .isInstanceOf(NotFound.class);
    community.clock().advance(Sentences.LENGTH);
    assertThatThrownBy(() -> appeals().appeal(member, id, QUOTE))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("sanction.over");
  }

  private static SanctionAppealService appeals() {
    return community.get(SanctionAppealService.class);
  }

  private SanctionView own() {
    return sentences.views().own(member).get(0);
  }

  private String token() {
    String mail =
        sentences
            .strings("select text from mail_outbox where recipient_id = ?", member.id())
            .get(0);
    Matcher link = Pattern.compile("token=([\\w-]+)").matcher(mail);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
