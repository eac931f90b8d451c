package org.parley.web.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A string with half a character or U+0000 in it. */
final class BrokenText extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  BrokenText(JsonParser parser) {
    super(parser, "broken text", String.class);
  }
}
