package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.tagged;
import static org.parley.search.SamplePosts.verified;

import org.junit.jupiter.api.Test;

/** Which words find which posts, and which posts come first. */
public abstract class WordsContract extends IndexContract {

  @Test
  void wordIsFoundInEveryInflection() {
    index(question(1, "Cleaning", "My panels were cleaned"), question(2, "Bread", "Baking"));

    assertThat(found("clean")).containsExactly(1L);
    assertThat(found("cleans panel")).containsExactly(1L);
  }

  @Test
  void caseAccentsAndPossessivesDoNotMatter() {
    index(question(1, "Café's opening", "The NAÏVE installer"));

    assertThat(found("cafe ")).containsExactly(1L);
    assertThat(found("CAFÉ naive ")).containsExactly(1L);
  }

  @Test
  void titleWeighsMoreThanBody() {
    index(
        question(1, "Roof", "An inverter, an inverter and an inverter"),
        question(2, "Inverter", "It hums at night, all night long"));

    assertThat(found("inverter ")).containsExactly(2L, 1L);
  }

  @Test
  void votesDecideBetweenEquals() {
    PostDocument plain = question(2, "Inverter", "It hums");
    PostDocument voted =
        new PostDocument(
            1,
            1,
            plain.kind(),
            plain.threadType(),
            plain.title(),
            plain.text(),
            plain.tags(),
            plain.spaceId(),
            plain.threadAuthorId(),
            plain.authorId(),
            false,
            false,
            false,
            40,
            plain.createdAt(),
            null);
    index(plain, voted);

    assertThat(found("inverter ")).containsExactly(1L, 2L);
  }

  @Test
  void verificationDecidesBetweenEquals() {
    PostDocument question = question(1, "Inverter", "Why?");
    PostDocument plain = answer(question, 3, "The water hums");
    PostDocument checked = verified(answer(question(2, "Inverter", "Why?"), 4, plain.text()));
    index(question, plain, checked);

    assertThat(found("hums ")).containsExactly(4L, 3L);
    assertThat(found(where(SearchFilter.NONE.onlyVerified()))).containsExactly(4L);
  }

  @Test
  void lastWordMayStillBeTyped() {
    index(question(1, "Solar panels", "on the roof"), question(2, "Sonar", "under water"));

    assertThat(found("sola")).containsExactly(1L);
    assertThat(found("roof sola")).containsExactly(1L);
    assertThat(found("sola ")).isEmpty();
    assertThat(found("sola roof"))
        .as("only the last word, else most of the words")
        .containsExactly(1L);
    assertThat(total("sola xyz ")).isZero();
  }

  @Test
  void phraseIsFoundAsItStands() {
    index(
        question(1, "Panels", "the heat pump is loud"),
        question(2, "Pump", "pump the heat around"),
        question(3, "To be", "to be or not to be"));

    assertThat(found("\"heat pump\"")).containsExactly(1L);
    assertThat(found("\"heat pumps\"")).isEmpty();
    assertThat(found("\"to be or not\"")).containsExactly(3L);
    assertThat(found("\u201cheat pump\u201d")).containsExactly(1L);
  }

  @Test
  void everyWordIsNeededWhileThatFindsSomething() {
    index(question(1, "Battery", "heater wiring"), question(2, "Battery", "garden"));

    assertThat(found("battery wiring ")).containsExactly(1L);
  }

  @Test
  void mostWordsDoWhenAllFindNothing() {
    index(question(1, "Battery", "heater wiring"), question(2, "Battery", "garden"));

    assertThat(found("battery wiring unicorn ")).containsExactly(1L);
    assertThat(total("battery wiring unicorn ")).isEqualTo(1);
    assertThat(total("unicorn dragon ")).isZero();
  }

  @Test
  void minusKeepsAway() {
    index(question(1, "Battery", "heater wiring"), question(2, "Battery", "garden fence"));

    assertThat(found("battery -garden")).containsExactly(1L);
    assertThat(found("battery -\"garden fence\"")).containsExactly(1L);
    assertThat(found("-battery")).isEmpty();
  }

  @Test
  void stopWordsCountOnlyAlone() {
    index(question(1, "The who", "of it"), question(2, "Garden", "green"));

    assertThat(found("the garden ")).containsExactly(2L);
    assertThat(found("the ")).containsExactly(1L);
  }

  @Test
  void answerIsFoundByItsOwnWordsHelpedByItsTitle() {
    PostDocument question = question(1, "Inverter hums", "All night");
    index(question, answer(question, 2, "Tighten the screws"), answer(question, 3, "Sleep well"));

    assertThat(found("inverter screws ")).containsExactly(2L);
    assertThat(found("inverter ")).containsExactly(1L);
  }

  @Test
  void tagIsAWordToo() {
    index(tagged(question(1, "Boot", "fails"), "c++"), question(2, "Other", "fails"));

    assertThat(found("c++ fails ")).containsExactly(1L);
  }

  @Test
  void blankTextFindsAll() {
    index(question(1, "One", "1"), question(2, "Two", "2"));

    assertThat(found("  ")).containsExactlyInAnyOrder(1L, 2L);
  }
}
