package org.parley.community.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

class DocumentCardsDbIT {

  private static final String CARD = "4111 1111 1111 1111";
  private static final String MASKED = "•••• •••• •••• 1111";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Actor agent;
  static DocumentService documents;
  static DocumentPushService pushes;
  static DocumentTexts texts;

  long id;

  @BeforeAll
  static void people() {
    agent = new Samples(community).agent();
    documents = community.get(DocumentService.class);
    pushes = community.get(DocumentPushService.class);
    texts = community.get(DocumentTexts.class);
  }

  @BeforeEach
  void begin() {
    id = documents.create(agent, new NewDocument("open", "Refunds by card", "Card: ", null)).id();
  }

  @Test
  void cardThatIsPastedIsMaskedByAStepOfTheServer() {
    Pushed pushed = push(0, ChangeSet.replacing(6, 6, 6, CARD));

    assertThat(pushed.head()).isEqualTo(2);
    assertThat(pushed.steps()).singleElement().extracting(Step::client).isEqualTo(Step.SERVER);
    assertThat(texts.head(agent, id).text()).isEqualTo("Card: " + MASKED);
    assertThat(everythingStored()).doesNotContain("4111");
    // the editor that pasted it has the digits until it takes in the server's step
    assertThat(pushed.steps().get(0).changeSet().apply("Card: " + CARD))
        .isEqualTo("Card: " + MASKED);
  }

  @Test
  void cardThatIsTypedDigitByDigitLeavesNoDigitsInThePast() {
    int head = 0;
    String text = "Card: ";
    for (char digit : CARD.toCharArray()) {
      int length = text.length();
      head = push(head, ChangeSet.replacing(length, length, length, "" + digit)).head();
      text += digit;
    }

    assertThat(texts.head(agent, id).text()).isEqualTo("Card: " + MASKED);
    assertThat(everythingStored()).doesNotContain("\"4\"").contains("\"•\"");
    for (int number = 0; number <= head; number++) {
      assertThat(texts.at(agent, id, number).text()).doesNotContain("4");
    }
  }

  @Test
  void digitsThatBecomeACardByADeletionAreMaskedWhereTheyCameIn() {
    push(0, ChangeSet.replacing(6, 6, 6, "4111 1111 x"));
    push(1, ChangeSet.replacing(17, 17, 17, "1111 1111 and more"));
    Pushed joined = push(2, ChangeSet.replacing(35, 16, 17, ""));

    assertThat(joined.head()).isEqualTo(4);
    assertThat(texts.head(agent, id).text()).isEqualTo("Card: " + MASKED + " and more");
    assertThat(everythingStored()).doesNotContain("4111");
    assertThat(texts.at(agent, id, 2).text()).isEqualTo("Card: •••• •••• x•••• 1111 and more");
  }

  @Test
  void numbersThatBelongToNoCardStay() {
    push(0, ChangeSet.replacing(6, 6, 6, "order 4111 1111 1111 1112, 2026-11-25"));
    assertThat(texts.head(agent, id).number()).isEqualTo(1);
    assertThat(texts.head(agent, id).text()).contains("4111 1111 1111 1112");
  }

  @Test
  void documentBeginsAndIsReplacedWithoutCards() {
    long begun =
        documents.create(agent, new NewDocument("open", "Another refund", CARD, null)).id();
    pushes.replace(agent, id, new Replacement(0, "form", "Now: " + CARD));

    assertThat(texts.head(agent, begun).text()).isEqualTo(MASKED);
    assertThat(texts.head(agent, id).text()).isEqualTo("Now: " + MASKED);
  }

  private Pushed push(int head, ChangeSet changes) {
    return pushes.push(agent, id, new Push(head, "one", List.of(changes)));
  }

  private String everythingStored() {
    List<String> stored = new ArrayList<>();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> {
              handle
                  .createQuery("select changes from document_step where document_id = ?")
                  .bind(0, id)
                  .mapTo(String.class)
                  .forEach(stored::add);
              handle
                  .createQuery("select text from document_snapshot where document_id = ?")
                  .bind(0, id)
                  .mapTo(String.class)
                  .forEach(stored::add);
            });
    return String.join("\n", stored);
  }
}
