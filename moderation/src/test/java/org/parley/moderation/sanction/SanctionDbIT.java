package org.parley.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.account.ApiTokenService;
import org.parley.community.account.ApiTokens;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.member.Role;
import org.parley.community.member.SpokenMoment;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.reply.ReplyAddresses;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.audit.AuditTrail;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;

class SanctionDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Sentences sentences;
  static int number;

  private Actor member;

  @BeforeEach
  void somebodyNew() {
    samples = samples == null ? new Samples(community) : samples;
    sentences = new Sentences(community, samples);
    member = samples.actor("member" + ++number);
  }

  @Test
  void silenceEndsByTheClockAndIsThenToldAndFiledOnce() {
    sentences.impose(samples.moderator(), member, SanctionKind.SILENCE);
    assertThat(sentences.now(member).isSilenced()).isTrue();

    community.clock().advance(Sentences.LENGTH);

    assertThat(sentences.now(member).isSilenced()).isFalse();
    assertThat(own().ending().state()).isEqualTo(SanctionState.ENDED);
    community.get(SanctionPump.class).endDue();
    community.get(SanctionPump.class).endDue();
    sentences.tell();
    assertThat(sentences.toldTo(member))
        .containsExactlyInAnyOrder("SANCTION_SILENCE", "SANCTION_SILENCE_ENDED");
    assertThat(log()).containsExactly(LogAction.SANCTION_ENDED, LogAction.SILENCED);
    assertThatThrownBy(() -> sentences.service().lift(samples.moderator(), own().id(), "Too late"))
        .isInstanceOf(Conflict.class)
        .hasMessage("sanction.over");
  }

  @Test
  void anotherOfTheKindIsPossibleAfterTheEndEvenBeforeItIsFiled() {
    long first = sentences.impose(samples.moderator(), member, SanctionKind.MUTE);
    community.clock().advance(Sentences.LENGTH);

    long second = sentences.impose(samples.administrator(), member, SanctionKind.MUTE);

    assertThat(second).isNotEqualTo(first);
    assertThat(log())
        .containsExactlyInAnyOrder(LogAction.MUTED, LogAction.SANCTION_ENDED, LogAction.MUTED);
  }

  @Test
  void suspensionEndsSessionsTokensAndReplyAddressesForGood() {
    System.setProperty("parley.reply.address", "reply+%s@inbound.example");
    String token = community.get(ApiTokenService.class).create(member, "Script");
    int epoch = epoch();
    community.get(ReplyAddresses.class).issue(member.id(), samples.question(member).postId());

    sentences.impose(samples.moderator(), member, SanctionKind.SUSPENSION);

    Actors actors = community.get(Actors.class);
    assertThat(sentences.isKeptOut(member)).isTrue();
    assertThat(community.get(ApiTokens.class).memberOf(token)).isEmpty();
    assertThat(actors.ofSession(member.id(), epoch)).isEmpty();
    community.clock().advance(Sentences.LENGTH);
    assertThat(sentences.isKeptOut(member)).isFalse();
    assertThat(community.get(ApiTokens.class).memberOf(token)).isEmpty();
    assertThat(actors.ofSession(member.id(), epoch)).isEmpty();
    assertThat(
            sentences.strings(
                "select 'revoked' from reply_address where member_id = ? and revoked_at is not null",
                member.id()))
        .hasSize(1);
    System.clearProperty("parley.reply.address");
  }

  @Test
  void whoIsKeptOutIsWrittenToWithReasonEndAndALink() {
    sentences.impose(samples.moderator(), member, SanctionKind.SUSPENSION);

    String mail = mails().get(0);
    assertThat(mail)
        .contains("suspended your account until " + SpokenMoment.of(own().terms().until()))
        .contains("rude or insulting words")
        .contains("Please be kind.", "/sanctions/appeal?token=")
        .doesNotContain("Third time")
        .doesNotContain("Mona");
  }

  @Test
  void banOutlastsASuspensionAndLiftedLeavesIt() {
    sentences.impose(samples.moderator(), member, SanctionKind.SUSPENSION);
    long ban = sentences.impose(samples.moderator(), member, SanctionKind.BAN);
    assertThat(sentences.views().keepingOut(member.name()).orElseThrow().terms().kind())
        .isEqualTo(SanctionKind.BAN);

    sentences.service().lift(samples.administrator(), ban, "Too hard");
    assertThat(sentences.isKeptOut(member)).isTrue();
    community.clock().advance(Sentences.LENGTH);

    assertThat(sentences.isKeptOut(member)).isFalse();
    assertThat(sentences.views().keepingOut(member.name())).isEmpty();
  }

  @Test
  void liftingNeedsAReasonIsRepeatableAndNamesWhoWasQuicker() {
    long id = sentences.impose(samples.moderator(), member, SanctionKind.SILENCE);
    SanctionService service = sentences.service();
    assertThatThrownBy(() -> service.lift(samples.administrator(), id, " "))
        .hasMessage("sanction.why");

    service.lift(samples.administrator(), id, "It was a quote");
    service.lift(samples.administrator(), id, "It was a quote");

    assertThat(sentences.now(member).isSilenced()).isFalse();
    assertThatThrownBy(() -> service.lift(samples.moderator(), id, "Me too"))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.arguments()).hasSize(1));
    assertThat(log()).containsExactly(LogAction.SANCTION_LIFTED, LogAction.SILENCED);
  }

  @Test
  void warningsAddUpAndDoubleClicksDoNot() {
    NewSanction click = sentences.wanted(SanctionKind.WARNING, "click-" + number);
    long first = sentences.service().impose(samples.moderator(), member.name(), click);
    long again = sentences.service().impose(samples.moderator(), member.name(), click);
    long second = sentences.impose(samples.moderator(), member, SanctionKind.WARNING);

    assertThat(again).isEqualTo(first);
    assertThat(sentences.views().of(samples.moderator(), member.name()))
        .extracting(SanctionView::id)
        .containsExactlyInAnyOrder(first, second);
    assertThatThrownBy(
            () -> sentences.service().impose(samples.moderator(), samples.ben().name(), click))
        .hasMessage("key.reused");
  }

  @Test
  void nobodyDecidesWithoutTheRankForIt() {
    SanctionService service = sentences.service();
    NewSanction silence = sentences.wanted(SanctionKind.SILENCE, null);
    for (Actor other : List.of(samples.ben(), samples.agent(), Actor.visitor(), member)) {
      assertThatThrownBy(() -> service.impose(other, member.name(), silence))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> sentences.views().of(other, member.name()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> sentences.views().board(other)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(
            () -> service.impose(samples.moderator(), samples.administrator().name(), silence))
        .hasMessage("member.restrain-rank");
    assertThatThrownBy(
            () -> service.impose(samples.moderator(), samples.moderator().name(), silence))
        .hasMessage("member.restrain-self");
    assertThatThrownBy(() -> service.impose(samples.moderator(), "nobody-here", silence))
        .isInstanceOf(NotFound.class);
    long id = service.impose(samples.moderator(), member.name(), silence);
    assertThatThrownBy(() -> service.lift(member, id, "Mine")).isInstanceOf(NotAllowed.class);
  }

  @Test
  void memberReadsTheirOwnWithoutWhoDecidedAndWhatStaffNoted() {
    sentences.impose(samples.moderator(), member, SanctionKind.WARNING);

    assertThat(own().terms().message()).isEqualTo("Please be kind.");
    assertThat(own().note()).isEmpty();
    assertThat(own().by().isKnown()).isFalse();
    assertThat(sentences.views().own(samples.ben())).isEmpty();
    assertThat(sentences.views().of(samples.moderator(), member.name()).get(0).note())
        .isEqualTo("Third time");
  }

  @Test
  void everythingIsInTheChainAndTheChainHolds() {
    long id = sentences.impose(samples.moderator(), member, SanctionKind.SILENCE);
    sentences.service().lift(samples.moderator(), id, "Enough");

    assertThat(community.get(AuditTrail.class).verify(samples.administrator(), null).isWhole())
        .isTrue();
    assertThat(lines().get(0).before()).isEqualTo("SILENCE");
    assertThat(lines().get(0).after()).isEqualTo("FREE");
    assertThat(lines().get(1).note()).isEqualTo("RUDE: Third time");
  }

  @Test
  void moderatorDoesNotReadInTheLogWhatStaffNotedAboutThem() {
    Actor other = samples.actor("moderator" + number, Role.MODERATOR);
    sentences.impose(samples.administrator(), other, SanctionKind.WARNING);
    ModerationLogView log = community.get(ModerationLogView.class);

    assertThat(log.list(other, null, 100).items())
        .noneMatch(line -> other.id().equals(line.author().id()));
    assertThat(log.list(samples.moderator(), null, 100).items())
        .anyMatch(line -> other.id().equals(line.author().id()));
    assertThat(sentences.views().of(other, other.name()).get(0).note()).isEmpty();
  }

  private SanctionView own() {
    return sentences.views().own(member).get(0);
  }

  private List<LogAction> log() {
    return lines().stream().map(LogLine::action).toList();
  }

  private List<LogLine> lines() {
    return community
        .get(ModerationLogView.class)
        .list(samples.administrator(), null, 100)
        .items()
        .stream()
        .filter(line -> line.postId() == null && member.id().equals(line.author().id()))
        .toList();
  }

  private List<String> mails() {
    return sentences.strings(
        "select text from mail_outbox where recipient_id = ? order by id desc", member.id());
  }

  private int epoch() {
    return Integer.parseInt(
        sentences.strings("select sign_in_epoch from member where id = ?", member.id()).get(0));
  }
}
