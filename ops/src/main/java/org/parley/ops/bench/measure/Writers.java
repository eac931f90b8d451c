package org.parley.ops.bench.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.parley.ops.CommandFailed;

/**
 * Members who write while it is measured, each with a token of their own. What they write stays: a
 * community that is measured is one for measuring.
 */
record Writers(List<String> tokens, Web web) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Answers as customers write them, of 30 to 80 words. */
  static final List<String> TEXTS =
      List.of(
          """
          I had the **same thing** after the last update. What helped was to take it off the mains
          for a full minute, hold the button until the light turns white and add it again. It has
          been quiet since Tuesday (try {n}).""",
          """
          Have a look into the log first, please:

          ```
          hub: lost contact, next attempt in 30 s
          ```

          When that line is there the router has given it another address. Fix the address in the
          router, then start the hub again. Number {n} here.""",
          """
          > it stops after ten minutes

          That is the timer, not a fault. *Settings*, *Power*, then choose *never*. The manual says
          so on page 14, in a sentence that nobody finds. It took me {n} attempts.""",
          """
          Three things to try, the easiest one first:

          1. another cable
          2. another port of the switch
          3. the firmware of [last week](https://example.org/firmware)

          If none of them helps I would write to support, with the serial number. Case {n}.""");

  /** The texts as bodies of requests. */
  static List<String> bodies() {
    return TEXTS.stream().map(text -> json(Map.of("body", text))).toList();
  }

  /** Begins a thread and answers its id. */
  long begin(String space, String title) {
    String thread =
        json(
            Map.of(
                "type",
                "discussion",
                "space",
                space,
                "title",
                title,
                "body",
                TEXTS.get(0),
                "tags",
                List.of()));
    return id(web.post("/api/v1/threads", tokens.get(0), thread));
  }

  /** Begins a thread of twenty posts. */
  void beginOfTwenty(String space) {
    long thread = begin(space, "A thread of twenty posts");
    for (int i = 1; i < 20; i++) {
      String body = bodies().get(i % TEXTS.size()).replace("{n}", Integer.toString(i));
      web.post(answers(thread), tokens.get(i % tokens.size()), body);
    }
  }

  static String answers(Object thread) {
    return "/api/v1/threads/" + thread + "/answers";
  }

  private static long id(String answer) {
    try {
      return MAPPER.readTree(answer).path("id").asLong();
    } catch (JsonProcessingException e) {
      throw new CommandFailed("An answer that cannot be read: " + answer, e);
    }
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
