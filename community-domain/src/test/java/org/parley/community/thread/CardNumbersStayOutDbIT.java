package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.account.ApiTokenService;
import org.parley.community.account.MemberGroupService;
import org.parley.community.account.MemberService;
import org.parley.community.mail.Mails;
import org.parley.community.mail.NewMail;
import org.parley.community.member.Actor;
import org.parley.community.member.Profile;
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceForm;
import org.parley.community.space.SpaceService;
import org.parley.community.tag.TagService;

/** Tells a card number to everything that takes text, and looks for it in every column. */
class CardNumbersStayOutDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static final String CARD = "4111 1111 1111 1111";
  private static final String TEXT = "My card is " + CARD + ", or `4111111111111111`.";
  private static final String LINE = "Card " + CARD;
  private static final String ANY_CARD = "4111[^0-9a-z]*1111[^0-9a-z]*1111[^0-9a-z]*1111";

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @Test
  void noTableHoldsACardNumberWhoeverWritesIt() {
    PostRef ref = posts();
    profiles();
    staffWork();
    mail();

    assertThat(placesWith("Card •••• •••• •••• 1111"))
        .as("the texts themselves are there")
        .contains("thread.title", "member.display_name", "space.name", "mail_outbox.subject");
    assertThat(placesWith("My card is •••• •••• •••• 1111, or `••••••••••••1111`."))
        .contains("post.body", "post_revision.body", "member.about", "tag.description");
    assertThat(columnsMatching(ANY_CARD)).isEmpty();
    assertThat(ref.slug()).isEqualTo("card-1111");
  }

  @Test
  void cardNumberInPiecesIsRefused() {
    PostRef ref = samples.question(samples.anna());
    AnswerService answers = community.get(AnswerService.class);

    assertThatThrownBy(
            () ->
                answers.answer(
                    samples.ben(), ref.threadId(), "Take 4111 *1111* 1111 **1111** now", null))
        .isInstanceOfSatisfying(
            Invalid.class, refused -> assertThat(refused.code()).isEqualTo("body.card"));
  }

  private static PostRef posts() {
    Actor anna = samples.anna();
    PostRef ref =
        community
            .get(ThreadService.class)
            .start(
                anna,
                new NewThread(ThreadType.QUESTION, "open", LINE, TEXT, List.of("battery"), "k"));
    AnswerService answers = community.get(AnswerService.class);
    PostRef answer = answers.answer(samples.ben(), ref.threadId(), TEXT, null);
    answers.comment(anna, answer.postId(), TEXT, null);
    community
        .get(PostService.class)
        .edit(anna, ref.postId(), new PostEdit(LINE, TEXT + " Edited.", null, 1, LINE));
    return ref;
  }

  private static void profiles() {
    MemberService members = community.get(MemberService.class);
    Actor anna = samples.anna();
    members.updateProfile(anna, new Profile(LINE, TEXT, LINE, "https://example.org/?c=" + DIGITS));
    community.get(ApiTokenService.class).create(anna, LINE);
  }

  private static final String DIGITS = CARD.replace(" ", "");

  private static void staffWork() {
    Actor admin = samples.administrator();
    community
        .get(SpaceService.class)
        .create(admin, new SpaceForm("card", LINE, TEXT, "teal", 9, SpaceAccess.OPEN, null));
    community.get(TagService.class).create(admin, "card", TEXT);
    community.get(MemberGroupService.class).createGroup(admin, "card", LINE);
  }

  private static void mail() {
    NewMail mail = new NewMail("anna@example.org", null, LINE, TEXT, "<p>" + TEXT + "</p>");
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(Mails.class).queue(mail);
              return mail;
            });
  }

  /** The text columns that hold this text somewhere. */
  private static List<String> placesWith(String text) {
    return columns("%s like '%%' || :wanted || '%%'", text);
  }

  private static List<String> columnsMatching(String regex) {
    return columns("%s ~* :wanted", regex);
  }

  private static List<String> columns(String condition, String wanted) {
    Jdbi jdbi = Jdbi.create(community.dataSource());
    return jdbi.withHandle(
        handle -> {
          List<String> found = new ArrayList<>();
          handle
              .createQuery(
                  """
                  select table_name || '.' || column_name from information_schema.columns
                  where table_schema = current_schema()\
                  """)
              .mapTo(String.class)
              .list()
              .forEach(
                  column -> {
                    String[] parts = column.split("\\.");
                    String cell = "\"" + parts[1] + "\"::text";
                    String sql =
                        "select count(*) from \""
                            + parts[0]
                            + "\" where "
                            + condition.formatted(cell);
                    if (handle.createQuery(sql).bind("wanted", wanted).mapTo(Long.class).one()
                        > 0) {
                      found.add(column);
                    }
                  });
          return found;
        });
  }
}
