package org.parley.web.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Takes strings only, and only those that can be stored: {@code "\ud800"} is half a character, and
 * U+0000 is none in PostgreSQL.
 */
final class WholeText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  WholeText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText();
    if (!Characters.areWhole(text)) {
      throw new BrokenText(parser);
    }
    return text;
  }
}
