package org.parley.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.community.account.MemberService;
import org.parley.community.blog.ArticleCommentService;
import org.parley.community.blog.BlogAuthorService;
import org.parley.community.blog.BlogService;
import org.parley.community.blog.PublishingService;
import org.parley.community.document.DocumentEditorService;
import org.parley.community.document.DocumentPushService;
import org.parley.community.document.DocumentService;
import org.parley.community.document.comment.CommentService;
import org.parley.community.document.helpful.HelpfulService;
import org.parley.community.document.life.ArchiveService;
import org.parley.community.document.life.PublicationService;
import org.parley.community.document.life.ReviewService;
import org.parley.community.document.revision.RevisionService;
import org.parley.community.document.source.DocumentFromThreadService;
import org.parley.community.document.suggestion.DecisionService;
import org.parley.community.document.suggestion.SuggestionService;
import org.parley.community.document.template.TemplateService;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.idea.IdeaService;
import org.parley.community.idea.IdeaStatusService;
import org.parley.community.idea.IdeaVoteService;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.poll.BallotService;
import org.parley.community.poll.PollService;
import org.parley.community.poll.PollStartService;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.PinService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.RetagService;
import org.parley.community.thread.SplitService;
import org.parley.community.thread.ThreadService;
import org.parley.community.vote.VoteService;
import org.parley.moderation.flag.FlagService;

/**
 * Silenced members write on no path. That no path is missing here is the architecture's to check:
 * whatever service is not marked is named there.
 */
class SilencedWritingDbIT {

  private static final List<Class<?>> WRITING =
      List.of(
          AnswerService.class,
          ThreadService.class,
          PostService.class,
          AcceptanceService.class,
          RetagService.class,
          MergeService.class,
          MoveService.class,
          SplitService.class,
          PinService.class,
          VoteService.class,
          PollService.class,
          PollStartService.class,
          BallotService.class,
          IdeaService.class,
          IdeaVoteService.class,
          IdeaStatusService.class,
          DocumentService.class,
          DocumentPushService.class,
          DocumentEditorService.class,
          RevisionService.class,
          DocumentFromThreadService.class,
          HelpfulService.class,
          SuggestionService.class,
          DecisionService.class,
          ReviewService.class,
          PublicationService.class,
          ArchiveService.class,
          CommentService.class,
          TemplateService.class,
          ArticleCommentService.class,
          PublishingService.class,
          BlogAuthorService.class,
          BlogService.class,
          InvitationService.class,
          FlagService.class);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Sentences sentences;
  static PostRef question;
  static Actor silenced;

  @BeforeAll
  static void silence() {
    samples = new Samples(community);
    sentences = new Sentences(community, samples);
    question = samples.question(samples.anna());
    sentences.impose(samples.moderator(), samples.anna(), SanctionKind.SILENCE);
    silenced = sentences.now(samples.anna());
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void silencedMemberIsTurnedAwayOnEveryWay(Method way) {
    Object[] arguments =
        Arrays.stream(way.getParameterTypes()).map(SilencedWritingDbIT::anything).toArray();

    assertThatThrownBy(() -> call(way, arguments))
        .as(way.toString())
        .isInstanceOf(NotAllowed.class)
        .hasMessage("member.silenced");
  }

  static Stream<Method> everyWay() {
    Stream<Method> ways =
        WRITING.stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !method.isSynthetic());
    return Stream.concat(
        ways,
        Arrays.stream(MemberService.class.getMethods())
            .filter(method -> method.getName().equals("updateProfile")));
  }

  @Test
  void whatIsNobodyElsesStaysOpen() {
    FollowService follow = community.get(FollowService.class);

    assertThatCode(() -> follow.follow(silenced, FollowTarget.THREAD, question.threadId()))
        .doesNotThrowAnyException();
    assertThat(silenced.isSilenced()).isTrue();
  }

  @Test
  void writesAgainAfterTheEnd() {
    Actor member = samples.actor("patient");
    sentences.impose(samples.moderator(), member, SanctionKind.SILENCE);
    assertThatThrownBy(() -> samples.answer(sentences.now(member), question))
        .hasMessage("member.silenced");

    community.clock().advance(Sentences.LENGTH);

    assertThat(samples.answer(sentences.now(member), question).postId()).isPositive();
  }

  private static void call(Method way, Object[] arguments) throws Throwable {
    try {
      way.invoke(community.get(way.getDeclaringClass()), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object anything(Class<?> type) {
    if (type == Actor.class) {
      return silenced;
    } else if (type == long.class) {
      return question.postId();
    } else if (type == int.class) {
      return 1;
    } else if (type == boolean.class) {
      return true;
    }
    return null;
  }
}
