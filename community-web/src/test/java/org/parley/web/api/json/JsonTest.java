package org.parley.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Invalid;

class JsonTest {

  record Form(String title, List<String> tags, Integer value, Long version, Inner inner) {}

  record Inner(String text) {}

  @Test
  void readsWhatIsRight() {
    assertThat(read("{'title':'Grüße 🌍','tags':['a','b'],'value':-1,'inner':{'text':'x'}}"))
        .isEqualTo(new Form("Grüße 🌍", List.of("a", "b"), -1, null, new Inner("x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'titel':'x'}              | titel      | json.unknown-property",
        "{'inner':{'html':'x'}}     | inner.html | json.unknown-property",
        "{'title':5}                | title      | json.wrong-type",
        "{'title':true}             | title      | json.wrong-type",
        "{'title':['x']}            | title      | json.wrong-type",
        "{'title':{'x':1}}          | title      | json.wrong-type",
        "{'tags':'a'}               | tags       | json.wrong-type",
        "{'tags':['a',null]}        | tags       | json.wrong-type",
        "{'tags':[1]}               | tags       | json.wrong-type",
        "{'value':'1'}              | value      | json.wrong-type",
        "{'value':1.0}              | value      | json.wrong-type",
        "{'value':true}             | value      | json.wrong-type",
        "{'value':99999999999}      | value      | json.wrong-type",
        "{'value':''}               | value      | json.wrong-type",
        "{'version':99999999999999999999} | version | json.wrong-type",
        "{'inner':'x'}              | inner      | json.wrong-type",
        "{'title':'a\\ud800b'}      | title      | json.broken-text",
        "{'title':'\\udc00\\ud800'} | title      | json.broken-text",
        "{'title':'a\\u0000'}       | title      | json.broken-text",
        "{'tags':['\\udfff']}       | tags       | json.broken-text",
        "{'inner':{'text':'\\ud83c'}} | inner.text | json.broken-text",
      })
  void namesTheFieldThatIsWrong(String json, String field, String code) {
    Invalid problem = problem(json);

    assertThat(problem.field()).isEqualTo(field);
    assertThat(problem.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{'title':'x'",
        "{'title':'x}",
        "{'title' 'x'}",
        "{'title':'x'}]",
        "{'title':'x','title':'y'}",
        "{'title':'\n'}",
        "{'value':01}",
        "{'value':NaN}",
        "title",
        "{title:'x'}",
        "{'title':'x',}",
        "// note\n{}",
        "{'title':'\\x'}",
        "{'title':'\\ud8'}"
      })
  void turnsDownWhatIsNotJson(String json) {
    assertThat(problem(json)).extracting(Invalid::code).isEqualTo("json.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "'text'", "5", "true", "{'title':'x'} {}"})
  void turnsDownWhatIsNotOneObject(String json) {
    assertThat(problem(json)).extracting(Invalid::code).isEqualTo("json.not-an-object");
  }

  @Test
  void turnsDownNothing() {
    assertThat(problem("null")).extracting(Invalid::code).isEqualTo("json.missing");
  }

  @Test
  void turnsDownWhatIsDeepOrLong() {
    for (String bomb :
        List.of(
            "{'inner':".repeat(10_000),
            "{'x':" + "[".repeat(10_000),
            "{'value':" + "9".repeat(1_000_000) + "}",
            "{'" + "x".repeat(1_000_000) + "':1}")) {
      assertThat(problem(bomb)).isNotNull();
    }
  }

  @Test
  void halvesOfCharactersAreMendedBeforeTheyAreSentBack() {
    assertThat(Characters.mended("a\ud800b \ud83c\udf0d")).isEqualTo("a?b \ud83c\udf0d");
  }

  @Test
  void writesNullsAndInstantsAsTheyAre() {
    record Moment(Instant at, Long none) {}

    assertThat(Json.write(new Moment(Instant.parse("2026-03-02T09:00:00.5Z"), null)))
        .isEqualTo("{\"at\":\"2026-03-02T09:00:00.500Z\",\"none\":null}");
  }

  @Test
  void wordsStandForConstants() {
    enum Mood {
      GOOD,
      NOT_SO_GOOD
    }

    assertThat(Word.of(Mood.NOT_SO_GOOD)).isEqualTo("not-so-good");
    assertThat(Word.read(Mood.class, "mood", "not-so-good")).isEqualTo(Mood.NOT_SO_GOOD);
    assertThat(Word.read(Mood.class, "mood", "")).isNull();
    for (String wrong : Arrays.asList("GOOD", "bad", " good")) {
      assertThat(catchThrowableOfType(Invalid.class, () -> Word.read(Mood.class, "mood", wrong)))
          .hasMessage("mood.unknown");
    }
  }

  private static Object read(String json) {
    return Json.read(json.replace('\'', '"'), Form.class);
  }

  private static Invalid problem(String json) {
    return catchThrowableOfType(Invalid.class, () -> read(json));
  }
}
