package org.parley.ops.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.community.document.change.ChangeSet;
import org.parley.ops.CommandFailed;

/**
 * What somebody really typed, one transaction after the other, in the format of Joseph Gentle's
 * editing traces (github.com/josephg/editing-traces, sequential ones). Positions count Unicode code
 * points there and UTF-16 units here.
 *
 * @param start the text that it begins with
 * @param changes one for each transaction
 * @param end the text that must come out
 */
public record EditingTrace(String start, List<ChangeSet> changes, String end) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public EditingTrace {
    changes = List.copyOf(changes);
  }

  /** Reads a trace, {@code .json} or {@code .json.gz}. */
  public static EditingTrace read(Path file) {
    try (InputStream in = open(file)) {
      return of(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new CommandFailed("The trace cannot be read: " + file, e);
    }
  }

  static EditingTrace of(JsonNode trace) {
    String start = trace.path("startContent").asText();
    Typing typing = new Typing(start);
    List<ChangeSet> changes = new ArrayList<>();
    for (JsonNode transaction : trace.path("txns")) {
      changes.add(typing.change(transaction.path("patches")));
    }
    return new EditingTrace(start, changes, trace.path("endContent").asText());
  }

  /** Its beginning; what comes out then is found by applying it. */
  public EditingTrace first(int transactions) {
    if (transactions >= changes.size()) {
      return this;
    }
    String text = start;
    for (ChangeSet change : changes.subList(0, transactions)) {
      text = change.apply(text);
    }
    return new EditingTrace(start, changes.subList(0, transactions), text);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /** The text while it grows, for converting places. */
  private static final class Typing {

    private final StringBuilder text;
    private boolean isPlain;

    Typing(String start) {
      text = new StringBuilder(start);
      isPlain = isPlain(start);
    }

    ChangeSet change(JsonNode patches) {
      ChangeSet change = ChangeSet.none(text.length());
      for (JsonNode patch : patches) {
        String inserted = patch.get(2).asText();
        int from = units(0, patch.get(0).asInt());
        int to = units(from, patch.get(1).asInt());
        change = change.compose(ChangeSet.replacing(text.length(), from, to, inserted));
        text.replace(from, to, inserted);
        isPlain = isPlain && isPlain(inserted);
      }
      return change;
    }

    private int units(int from, int codePoints) {
      return isPlain ? from + codePoints : text.offsetByCodePoints(from, codePoints);
    }

    private static boolean isPlain(String text) {
      return text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }
  }
}
