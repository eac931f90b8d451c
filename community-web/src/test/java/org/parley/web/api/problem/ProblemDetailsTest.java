package org.parley.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.problem.TooManyAttempts;
import org.parley.web.api.json.Json;
import org.parley.web.page.Messages;

class ProblemDetailsTest {

  final ProblemDetails details = details();

  private static ProblemDetails details() {
    ProblemDetails details = new ProblemDetails();
    details.messages = new Messages();
    return details;
  }

  @Test
  void eachKindOfProblemHasItsStatus() {
    assertThat(status(new Invalid("title", "title.blank"))).isEqualTo(400);
    assertThat(status(new NotAllowed("sign-in.required"))).isEqualTo(401);
    assertThat(status(new NotAllowed("vote.own-post"))).isEqualTo(403);
    assertThat(status(new NotFound("thread.not-found"))).isEqualTo(404);
    assertThat(status(new Conflict("thread.closed"))).isEqualTo(409);
    assertThat(status(new Conflict("key.reused"))).isEqualTo(422);
    assertThat(status(new TooManyAttempts(Duration.ofMinutes(5)))).isEqualTo(429);
    assertThat(status(new Conflict("search.unavailable"))).isEqualTo(503);
  }

  @Test
  void aWrongFieldIsNamedAndExplained() {
    assertThat(Json.write(details.of(new Invalid("title", "title.blank"))))
        .isEqualTo(
            "{'type':'/problems/title.blank','title':'Bad Request','status':400,".replace('\'', '"')
                + "'detail':'Give it a title.','field':'title','errors':[{'field':'title',"
                    .replace('\'', '"')
                + "'code':'title.blank','message':'Give it a title.'}]}".replace('\'', '"'));
  }

  @Test
  void aStaleEditTellsTheVersionToReadAgain() {
    assertThat(details.of(new Conflict("post.stale", 7L)).currentVersion()).isEqualTo(7);
    assertThat(details.of(new Conflict("thread.closed")).currentVersion()).isNull();
  }

  @Test
  void whatTheClientSentCannotBreakTheAnswer() {
    ProblemJson problem = details.of(new Invalid("x", "tags.unknown", "\ud800{0}'<b>"));

    assertThat(problem.detail()).contains("?{0}'<b>");
  }

  @Test
  void ourFailuresTellTheirReferenceAndNoMore() {
    ProblemJson problem = details.failed("r-1");

    assertThat(problem.detail())
        .isEqualTo("That went wrong on our side. The server's log has the details under r-1.");
    assertThat(problem.reference()).isEqualTo("r-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer.missing",
        "answered.unknown",
        "json.broken-text",
        "json.malformed",
        "json.missing",
        "json.not-an-object",
        "json.not-utf-8",
        "json.too-large",
        "json.unknown-property",
        "json.wrong-type",
        "key.invalid",
        "key.reused",
        "kind.unknown",
        "limit.out-of-range",
        "parameter.unreadable",
        "request.conflict",
        "request.failed",
        "request.method-not-allowed",
        "request.no-such-address",
        "request.not-acceptable",
        "request.not-json",
        "request.unreadable",
        "search.unavailable",
        "sign-in.required",
        "api-token.invalid",
        "type.unknown",
        "version.missing",
        "version.unreadable",
        "vote.value"
      })
  void everyCodeOfTheApiHasItsWords(String code) {
    assertThat(ResourceBundle.getBundle("org.parley.web.messages").containsKey("problem." + code))
        .isTrue();
  }

  private int status(Problem problem) {
    return details.of(problem).status();
  }
}
