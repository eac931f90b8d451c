package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Documents on their way to readers, as a program takes them there; drafts are nobody else's. */
class DocumentLifeApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  ApiWorld world;
  ApiClient anna;
  ApiClient mona;
  ApiClient visitor;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    mona = world.member("mona", "MODERATOR");
    visitor = world.visitor();
  }

  @Test
  void draftIsNowhereForOthersUntilItIsPublished() {
    long id = begin("The quokka manual of the meter");
    String document = "/documents/" + id;
    for (ApiClient other : List.of(anna, visitor)) {
      for (String path :
          List.of("", "/life", "/revisions", "/comments", "/export/md", "/export/pdf?draft=true")) {
        assertThat(other.get(document + path).status()).as(path).isIn(401, 404);
      }
      assertThat(other.get("/knowledge?space=" + world.space("open")).items("title")).isEmpty();
      assertThat(other.get("/threads?space=" + world.space("open")).items("title")).isEmpty();
    }

    ApiAnswer published = mona.post(document + "/publication", "{'step':0,'tags':[],'note':''}");

    assertThat(published.status()).isEqualTo(200);
    assertThat(published.json().path("state").asText()).isEqualTo("published");
    assertThat(visitor.get("/knowledge?space=" + world.space("open")).items("title"))
        .containsExactly("The quokka manual of the meter");
    assertThat(visitor.get(document + "/export/md").status()).isEqualTo(200);
    assertThat(visitor.get(document + "/export/doc").status()).isEqualTo(404);
  }

  @Test
  void badRequestsAreRefusedAndChangeNothing() {
    String document = "/documents/" + begin("A manual that stays as it is");

    assertThat(mona.post(document + "/publication", "{'step':99}").status()).isEqualTo(400);
    assertThat(mona.post(document + "/return", "{'reason':'x'}").status()).isEqualTo(409);
    assertThat(mona.post(document + "/revisions/7/restoration", "{'head':0}").status())
        .isEqualTo(404);
    assertThat(mona.post(document + "/comments", "{'body':'Hm','quote':'not in there'}").status())
        .isEqualTo(400);
    assertThat(mona.get(document + "/life").json().path("state").asText()).isEqualTo("draft");
  }

  @Test
  void suggestionIsMadeOnceForAKeyAndDecidedOnce() {
    String document = "/documents/" + begin("A manual that Anna improves");
    mona.post(document + "/publication", "{'step':0}");
    String wanted = "{'step':0,'body':'Hold it for eleven seconds.','note':'I counted'}";

    ApiAnswer made = anna.post(document + "/suggestions", wanted, "Idempotency-Key", "one");
    ApiAnswer again = anna.post(document + "/suggestions", wanted, "Idempotency-Key", "one");

    assertThat(made.status()).isEqualTo(201);
    assertThat(again.id()).isEqualTo(made.id());
    String acceptance = "/documents/suggestions/" + made.id() + "/acceptance";
    assertThat(anna.post(acceptance, "{'head':0}").status()).isIn(403, 404);
    assertThat(mona.post(acceptance, "{'head':0}").json().path("head").asInt()).isEqualTo(1);
    assertThat(mona.post(acceptance, "{'head':1}").status()).isEqualTo(409);
    assertThat(mona.get(document).json().path("text").asText()).contains("eleven");
    assertThat(anna.post(document + "/suggestions", "{'step':5,'body':'Old'}").status())
        .isEqualTo(409);
  }

  private long begin(String title) {
    String json = "{'space':'%s','title':'%s','text':'Hold it for ten seconds.'}";
    return mona.post("/documents", json.formatted(world.space("open"), title)).id();
  }
}
