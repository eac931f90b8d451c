package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the heads of pages tell machines: structured data, addresses, and what is left out. */
class FeedHeadsIT extends FeedReaders {

  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>");

  @Test
  void questionDescribesItselfAsSearchEnginesAsk() throws Exception {
    long thread =
        world
            .member("eve")
            .post(
                "/threads",
                "{'type':'question','space':'%s','title':'Is </script><script>alert(1) safe?','body':'A </script> in **here**.','tags':['%s']}"
                    .formatted(world.space("open"), world.tag()))
            .id();
    long accepted = world.answer(anna, thread);
    long other = mona.post("/threads/" + thread + "/answers", "{'body':'Another way.'}").id();
    long gone = mona.post("/threads/" + thread + "/answers", "{'body':'Nonsense wombat.'}").id();
    world.insert("update post set state = 'HIDDEN' where id = ? returning 1", gone);
    world
        .member("eve")
        .put("/threads/" + thread + "/accepted-answer", "{'answerId':" + accepted + "}");

    HttpResponse<String> page = get(slug(thread), null);
    assertThat(page.statusCode()).isEqualTo(200);
    JsonNode data = data(page.body());
    JsonNode question = data.path("mainEntity");
    assertThat(data.path("@type").asText()).isEqualTo("QAPage");
    assertThat(question.path("@type").asText()).isEqualTo("Question");
    assertThat(question.path("name").asText()).isEqualTo("Is </script><script>alert(1) safe?");
    assertThat(question.path("text").asText()).contains("in here.");
    assertThat(question.path("answerCount").isInt()).isTrue();
    assertThat(question.at("/author/url").asText()).endsWith("/m/" + world.name("eve"));
    assertThat(question.at("/acceptedAnswer/text").asText()).contains("Look at the limit.");
    assertThat(question.at("/acceptedAnswer/url").asText()).endsWith("/p/" + accepted);
    assertThat(question.at("/suggestedAnswer/0/url").asText()).endsWith("/p/" + other);
    for (JsonNode answer : question.path("suggestedAnswer")) {
      assertThat(answer.path("text").asText()).isNotBlank();
      assertThat(answer.path("upvoteCount").isInt()).isTrue();
      assertThat(answer.path("datePublished").asText()).isNotBlank();
      assertThat(answer.at("/author/name").asText()).isNotBlank();
    }
    assertThat(page.body()).doesNotContain("Nonsense wombat").doesNotContain("<script>alert");
  }

  @Test
  void pagesHaveOneAddressAndOnlyTheirFirstOrderIsFound() throws Exception {
    String thread = slug(threads.get("open"));
    String space = "/s/" + world.space("open");
    assertThat(get(thread, null).statusCode()).isEqualTo(200);
    assertThat(get(space, null).statusCode()).isEqualTo(200);
    assertThat(get(thread + "?done=answered", null).body())
        .contains("rel=\"canonical\" href=\"" + base() + thread + "\"")
        .doesNotContain("noindex");
    assertThat(get(space, null).body())
        .contains("rel=\"canonical\" href=\"" + base() + space + "\"", "application/atom+xml")
        .doesNotContain("noindex");
    assertThat(get(space + "?sort=hot", null).body()).contains("noindex");
    assertThat(get("/search?q=echidna", null).body()).contains("noindex");
    assertThat(get("/m/" + world.name("petra"), null).body()).contains("noindex");
    Matcher older =
        Pattern.compile("rel=\"next\" href=\"(/\\?after=[^\"]+)\"").matcher(get("/", null).body());
    assertThat(older.find()).isTrue();
    assertThat(get(older.group(1), null).body())
        .contains("rel=\"canonical\" href=\"" + base() + older.group(1) + "\"")
        .doesNotContain("noindex");
  }

  private static JsonNode data(String page) throws IOException {
    Matcher data = DATA.matcher(page);
    assertThat(data.find()).as("structured data").isTrue();
    return new ObjectMapper().readTree(data.group(1));
  }
}
