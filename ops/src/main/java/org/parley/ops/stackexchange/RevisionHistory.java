package org.parley.ops.stackexchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.community.markup.TextRules;
import org.parley.ops.ingest.IncomingRevision;

/**
 * Makes a post's texts of its history rows. Rows with the same revision number were one edit; each
 * says only what it changed, so that a text takes the rest from the one before. What the history
 * does not know, because rows are missing, is taken from the nearest text that does. Titles and
 * tags may have changed without a row, as when tags were merged: the last text has the present
 * ones.
 */
final class RevisionHistory {

  private final Users users;

  RevisionHistory(Users users) {
    this.users = users;
  }

  /** What belongs to a text. Title and tags are null but for questions. */
  record Wording(String title, String body, String tags) {

    private Wording or(Wording other) {
      return new Wording(
          title == null ? other.title : title,
          body == null ? other.body : body,
          tags == null ? other.tags : tags);
    }
  }

  static boolean isBody(DumpRow change) {
    return switch (type(change)) {
      case 2, 5, 8 -> true;
      default -> false;
    };
  }

  /**
   * All texts of a post, the oldest first.
   *
   * @param now the present title and tags, and a body for the case that no row has one
   */
  List<IncomingRevision> of(DumpRow post, List<DumpRow> history, Wording now) {
    List<List<DumpRow>> edits = edits(history);
    if (edits.isEmpty()) {
      return List.of(
          new IncomingRevision(
              now.title, now.body, now.tags, users.author(post), post.time("CreationDate"), ""));
    }
    boolean isQuestion = now.title != null;
    List<Wording> wordings = forward(edits, isQuestion);
    Wording last = wordings.get(wordings.size() - 1);
    wordings.set(
        wordings.size() - 1,
        new Wording(now.title, last.body == null ? now.body : last.body, now.tags));
    backward(wordings);
    List<IncomingRevision> revisions = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      revisions.add(revision(wordings.get(i), edits.get(i)));
    }
    return revisions;
  }

  private static List<List<DumpRow>> edits(List<DumpRow> history) {
    Map<String, List<DumpRow>> edits = new LinkedHashMap<>();
    for (DumpRow row : history) {
      if (type(row) != RowTypes.CLOSED) {
        String ifUnnamed = row.text("CreationDate") + "/" + row.text("UserId");
        edits
            .computeIfAbsent(row.text("RevisionGUID", ifUnnamed), key -> new ArrayList<>())
            .add(row);
      }
    }
    return edits.values().stream()
        .sorted(Comparator.comparing(edit -> edit.get(0).time("CreationDate")))
        .toList();
  }

  private static List<Wording> forward(List<List<DumpRow>> edits, boolean isQuestion) {
    List<Wording> wordings = new ArrayList<>();
    Wording before = new Wording(null, null, null);
    for (List<DumpRow> edit : edits) {
      before = changed(edit, isQuestion).or(before);
      wordings.add(before);
    }
    return wordings;
  }

  private static Wording changed(List<DumpRow> edit, boolean isQuestion) {
    String title = null;
    String body = null;
    String tags = null;
    for (DumpRow row : edit) {
      String text = row.text("Text", "");
      switch (type(row)) {
        case 1, 4, 7 -> title = isQuestion ? TextRules.normalizeTitle(text) : null;
        case 2, 5, 8 -> body = TextRules.normalizeBody(text);
        default -> tags = isQuestion ? tags(text) : null;
      }
    }
    return new Wording(title, body, tags);
  }

  private static void backward(List<Wording> wordings) {
    for (int i = wordings.size() - 2; i >= 0; i--) {
      wordings.set(i, wordings.get(i).or(wordings.get(i + 1)));
    }
  }

  private IncomingRevision revision(Wording wording, List<DumpRow> edit) {
    DumpRow first = edit.get(0);
    String note =
        edit.stream()
            .map(row -> row.text("Comment", "").strip())
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse("");
    return new IncomingRevision(
        wording.title,
        wording.body,
        wording.tags,
        users.user(first),
        first.time("CreationDate"),
        note);
  }

  static String tags(String text) {
    return String.join(
        " ",
        TagDirectory.names(new DumpRow(Map.of("Tags", text))).stream()
            .map(TagDirectory::nameHere)
            .toList());
  }

  private static int type(DumpRow row) {
    return RowTypes.type(Staging.Table.HISTORY, row);
  }
}
