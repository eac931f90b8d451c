package org.parley.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Invalid;

class JsonBodyTest {

  record Form(String title) {}

  @Test
  void readsUtf8() throws IOException {
    assertThat(read("{\"title\":\"Grüße\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Form("Grüße"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c3", "ff", "c0af", "eda080", "f8888080", "e282", "fffe7b007d00"})
  void turnsDownWhatIsNotUtf8(String hex) {
    byte[] wrong = java.util.HexFormat.of().parseHex(hex);
    byte[] start = "{\"title\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] end = "\"}".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + wrong.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(wrong, 0, body, start.length, wrong.length);
    System.arraycopy(end, 0, body, start.length + wrong.length, end.length);

    assertThatThrownBy(() -> read(body)).isInstanceOf(Invalid.class).hasMessage("json.not-utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t"})
  void turnsDownAnEmptyBody(String body) {
    assertThatThrownBy(() -> read(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Invalid.class)
        .hasMessage("json.missing");
  }

  @SuppressWarnings("unchecked")
  private static Object read(byte[] body) throws IOException {
    return new JsonBody()
        .readFrom(
            (Class<Object>) (Class<?>) Form.class,
            Form.class,
            new Annotation[0],
            null,
            null,
            new ByteArrayInputStream(body));
  }
}
