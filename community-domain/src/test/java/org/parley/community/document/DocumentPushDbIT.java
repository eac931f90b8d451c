package org.parley.community.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

class DocumentPushDbIT {

  private static final String TEXT = "The lamp hums at night.";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Actor agent;
  static DocumentService documents;
  static DocumentPushService pushes;
  static DocumentTexts texts;
  static DocumentStepsView steps;

  long id;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    agent = samples.agent();
    documents = community.get(DocumentService.class);
    pushes = community.get(DocumentPushService.class);
    texts = community.get(DocumentTexts.class);
    steps = community.get(DocumentStepsView.class);
  }

  @BeforeEach
  void begin() {
    id = documents.create(agent, new NewDocument("open", "Why lamps hum", TEXT, null)).id();
  }

  @Test
  void stepsOfTwoEditorsAreOneAfterTheOther() {
    push(0, "one", ChangeSet.replacing(23, 4, 4, "desk "));
    Pushed second = push(1, "two", ChangeSet.replacing(28, 28, 28, " Why?"));

    assertThat(second.isAccepted()).isTrue();
    assertThat(second.head()).isEqualTo(2);
    assertThat(head()).isEqualTo(new DocumentText(id, 2, "The desk lamp hums at night. Why?"));
    assertThat(texts.at(agent, id, 1).text()).isEqualTo("The desk lamp hums at night.");
    assertThat(texts.at(agent, id, 0).text()).isEqualTo(TEXT);
    assertThat(steps.since(agent, id, 0).steps())
        .extracting(Step::client)
        .containsExactly("one", "two");
  }

  @Test
  void staleEditorIsToldWhatItMissesAndNothingIsAdded() {
    push(0, "one", ChangeSet.replacing(23, 0, 3, "A"));
    Pushed stale = push(0, "two", ChangeSet.replacing(23, 23, 23, "!"));

    assertThat(stale.isAccepted()).isFalse();
    assertThat(stale.head()).isEqualTo(1);
    assertThat(stale.steps()).extracting(Step::changes).containsExactly("[[3,\"A\"],20]");
    assertThat(head().number()).isEqualTo(1);
  }

  @Test
  void samePushTwiceIsAddedOnceAndTheEditorFindsItsOwn() {
    ChangeSet typed = ChangeSet.replacing(23, 23, 23, "!");
    push(0, "one", typed);
    Pushed again = push(0, "one", typed);

    assertThat(again.isAccepted()).isFalse();
    assertThat(again.steps()).singleElement().extracting(Step::client).isEqualTo("one");
    assertThat(head().text()).isEqualTo(TEXT + "!");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 7, Integer.MAX_VALUE})
  void forgedVersionIsRefused(int version) {
    assertRefused(
        Conflict.class,
        "document.unknown-step",
        () -> push(version, "one", ChangeSet.replacing(23, 0, 0, "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[22,[0,\"x\"]]",
        "[24]",
        "[23,[0,\"\\u0000\"]]",
        "[23,[0,\"\\r\"]]",
        "[23,[0,\"\\u001b[31m\"]]",
        "[23,[0,\"\\ud83d\"]]",
        "[23,[0,\"\\ude00 x\"]]"
      })
  void stepThatFitsNoTextIsRefused(String changes) {
    assertRefused(Invalid.class, null, () -> push(0, "one", ChangeSet.ofJson(changes)));
  }

  @Test
  void halfOfACharacterCannotBeTakenAway() {
    push(0, "one", ChangeSet.replacing(23, 23, 23, "😀"));
    assertThatThrownBy(() -> push(1, "one", ChangeSet.replacing(25, 23, 24, "")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> push(1, "one", ChangeSet.replacing(25, 24, 24, "x")))
        .isInstanceOf(Invalid.class);
    assertThat(head().text()).isEqualTo(TEXT + "😀");
  }

  @Test
  void allStepsOfAPushAreAddedOrNone() {
    assertThatThrownBy(
            () ->
                push(
                    0,
                    "one",
                    ChangeSet.replacing(23, 0, 0, "x"),
                    ChangeSet.replacing(23, 0, 0, "y")))
        .isInstanceOf(Invalid.class);
    assertThat(head()).isEqualTo(new DocumentText(id, 0, TEXT));
  }

  @Test
  void pasteOfFiveMillionCharactersIsRefused() {
    ChangeSet paste = ChangeSet.replacing(23, 23, 23, "x".repeat(5_000_000));
    assertRefused(Invalid.class, "document.too-long", () -> push(0, "one", paste));
  }

  @Test
  void textIsReplacedWordByWord() {
    pushes.replace(agent, id, new Replacement(0, "form", "The lamp sings at night."));

    assertThat(steps.since(agent, id, 0).steps())
        .extracting(Step::changes)
        .containsExactly("[9,[4,\"sings\"],10]");
  }

  @Test
  void snapshotsKeepReadingShort() {
    String words = "word ".repeat(3_000);
    push(0, "one", ChangeSet.replacing(23, 23, 23, words));
    push(1, "one", ChangeSet.replacing(15_023, 0, 15_023, TEXT));

    assertThat(snapshots()).containsExactly(0, 2);
    assertThat(texts.at(agent, id, 1).text()).isEqualTo(TEXT + words);
    assertThat(head().text()).isEqualTo(TEXT);
  }

  @Test
  void documentIsBegunOnceForOneKey() {
    String key = UUID.randomUUID().toString();
    NewDocument draft = new NewDocument("open", "Lamps that hum", "", key);

    assertThat(documents.create(agent, draft)).isEqualTo(documents.create(agent, draft));
  }

  private Pushed push(int head, String client, ChangeSet... changes) {
    return pushes.push(agent, id, new Push(head, client, List.of(changes)));
  }

  private DocumentText head() {
    return texts.head(agent, id);
  }

  private List<Integer> snapshots() {
    return org.jdbi.v3.core.Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select number from document_snapshot where document_id = ? order by 1")
                    .bind(0, id)
                    .mapTo(Integer.class)
                    .list());
  }

  private void assertRefused(Class<? extends Problem> type, String code, Runnable work) {
    AtomicReference<String> told = new AtomicReference<>();
    assertThatThrownBy(work::run).isInstanceOfSatisfying(type, problem -> told.set(problem.code()));
    if (code != null) {
      assertThat(told).hasValue(code);
    }
    assertThat(head()).isEqualTo(new DocumentText(id, 0, TEXT));
  }
}
