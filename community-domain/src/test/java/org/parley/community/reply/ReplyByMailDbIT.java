package org.parley.community.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.thread.PostRef;

class ReplyByMailDbIT extends ArrivedReplies {

  @Test
  void replyToAQuestionIsAnAnswer() {
    PostRef question = samples.question(samples.anna());
    arrive(letter("ben@example.org", address(samples.ben(), question), "Look at the *limit*."));

    read();

    assertThat(posts(question))
        .containsExactly(
            "QUESTION anna: It charges to **80 %** and then rests.",
            "ANSWER ben: Look at the *limit*.");
    assertThat(outcomes()).containsExactly("POSTED ");
    assertThat(servers.countIn("INBOX")).isZero();
    assertThat(servers.countIn("Parley done")).isEqualTo(1);
    assertThat(bounces("ben@")).isEmpty();
  }

  @Test
  void replyToAnAnswerAndToACommentIsACommentBelowTheAnswer() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    arrive(letter("anna@example.org", address(samples.anna(), answer), "Thank you!"));
    read();
    long comment = id("select max(id) from post where kind = 'COMMENT'");
    String reply =
        community.get(ReplyAddresses.class).issue(samples.ben().id(), comment).orElseThrow();
    arrive(letter("ben@example.org", reply, "You are welcome."));
    read();

    assertThat(posts(question))
        .contains("COMMENT anna: Thank you!", "COMMENT ben: You are welcome.");
    assertThat(
            id(
                "select count(*) from post where kind = 'COMMENT' and parent_id = "
                    + answer.postId()))
        .isEqualTo(2);
  }

  @Test
  void mailReadTwiceAndByTwoNodesIsOnePost() {
    PostRef question = samples.question(samples.anna());
    String mail = letter("ben@example.org", address(samples.ben(), question), "Only once.");
    IntStream.range(0, 3).forEach(i -> arrive(mail));

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 3)
            .mapToObj(
                i -> CompletableFuture.runAsync(() -> community.get(InboundPump.class).readDue()))
            .toList();
    nodes.forEach(CompletableFuture::join);
    community.clock().advance(Duration.ofMinutes(11));
    read();

    assertThat(posts(question)).hasSize(2).endsWith("ANSWER ben: Only once.");
    assertThat(outcomes()).containsExactly("POSTED ");
  }

  @Test
  void forwardedMailLetsNobodyWriteInAnothersName() {
    PostRef question = samples.question(samples.anna());
    String ofBen = address(samples.ben(), question);
    samples.actor("carl");
    arrive(letter("carl@example.org", ofBen, "I am Ben."));
    arrive(letter("stranger@elsewhere.example", ofBen, "I am Ben, too."));

    read();

    assertThat(posts(question)).hasSize(1);
    assertThat(outcomes()).containsOnly("BOUNCED sender");
    assertThat(bounces("carl@")).singleElement().asString().contains("another address");
    assertThat(bounces("stranger@")).hasSize(1);
    assertThat(bounces("ben@")).isEmpty();
  }

  @Test
  void whoLostSightOfTheThreadLearnsNothingOfIt() {
    PostRef question = samples.question(samples.anna());
    String reply = address(samples.ben(), question);
    execute(
        "update space set access = 'GROUP', group_id = (select min(id) from member_group)"
            + " where slug = 'open'");
    arrive(letter("ben@example.org", reply, "Still here?"));

    read();

    assertThat(posts(question)).hasSize(1);
    assertThat(outcomes()).containsExactly("BOUNCED gone");
    assertThat(bounces("ben@"))
        .singleElement()
        .asString()
        .contains("is not there any more, or is not open to you")
        .doesNotContain("battery");
  }
}
