package org.parley.community.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvents;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxChanged;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.vote.VoteService;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class SignalsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();
  static Samples samples;
  static Actor anna;
  static Actor ben;

  private Connection wire;

  @BeforeAll
  static void build() {
    samples = new Samples(community);
    anna = samples.anna();
    ben = samples.ben();
  }

  @BeforeEach
  void listen() throws SQLException {
    community.get(EventPump.class).deliverDue();
    wire = community.dataSource().getConnection();
    wire.createStatement().execute("listen parley_live");
    heard();
  }

  @AfterEach
  void hangUp() throws SQLException {
    wire.createStatement().execute("unlisten *");
    wire.close();
  }

  @Test
  void everyNodeHearsOfAnAnswerOnceItWasDelivered() throws SQLException {
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(ben, question);
    assertThat(heard()).as("the posting itself sends nothing").isEmpty();

    community.get(EventPump.class).deliverDue();

    assertThat(heard())
        .filteredOn(signal -> signal.startsWith("POSTED"))
        .containsExactly(
            "POSTED " + question.threadId() + " " + question.postId(),
            "POSTED " + question.threadId() + " " + answer.postId());
  }

  @Test
  void votesAndInboxesAreSignalledToo() throws SQLException {
    PostRef question = samples.question(anna);
    community.get(EventPump.class).deliverDue();
    heard();

    community.get(VoteService.class).vote(ben, question.postId(), 1);
    publish(new InboxChanged(anna.id(), community.clock().instant()));
    community.get(EventPump.class).deliverDue();

    assertThat(heard())
        .contains(
            "CHANGED " + question.threadId() + " " + question.postId(), "INBOX 0 " + anna.id());
  }

  @Test
  void whatIsRolledBackStaysSilent() throws SQLException {
    try {
      community
          .standalone()
          .inTransaction(
              () -> {
                community.get(Signals.class).send(Signal.posted(1, 2));
                throw new IllegalStateException("changed my mind");
              });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("changed my mind");
    }
    community.get(Signals.class).send(Signal.posted(3, 4));

    assertThat(heard()).containsExactly("POSTED 3 4");
  }

  @Test
  void aListenerHearsSignalsUntilItHasHeardEnough() throws Exception {
    List<String> heard = new ArrayList<>();
    Signals signals = community.get(Signals.class);

    signals.listen(
        wire,
        new Signals.Ear() {
          @Override
          public void connected() {
            heard.add("connected");
            signals.send(Signal.writing(5, 6));
          }

          @Override
          public void hear(Signal signal) {
            heard.add(signal.encode());
          }
        },
        () -> heard.size() < 2);

    assertThat(heard).containsExactly("connected", "WRITING 5 6");
  }

  @Test
  void wordsOfANewerReleaseAreLeftAlone() {
    assertThat(Signal.decode("POSTED 12 34")).contains(Signal.posted(12, 34));
    assertThat(Signal.decode("DANCED 12 34")).isEmpty();
    assertThat(Signal.decode("POSTED twelve 34")).isEmpty();
    assertThat(Signal.decode("POSTED")).isEmpty();
  }

  private static void publish(InboxChanged event) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(DomainEvents.class).publish(event);
              return null;
            });
  }

  private List<String> heard() throws SQLException {
    // a signal of our own comes after all that were sent before it
    community.get(Signals.class).send(Signal.inbox(-1));
    List<String> heard = new ArrayList<>();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              PGNotification[] more = wire.unwrap(PGConnection.class).getNotifications(100);
              for (PGNotification each : more == null ? new PGNotification[0] : more) {
                heard.add(each.getParameter());
              }
              return heard.remove("INBOX 0 -1");
            });
    return heard;
  }
}
