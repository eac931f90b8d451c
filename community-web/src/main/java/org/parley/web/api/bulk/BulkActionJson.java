package org.parley.web.api.bulk;

import java.time.Instant;
import java.util.List;
import org.parley.community.bulk.BulkView;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A bulk action and how far it is.
 *
 * @param state {@code running}, {@code done}, {@code undoing} or {@code undone}
 * @param failed threads that were left as they are
 * @param kept threads that could not be undone
 * @param finishedAt when the last thread was gone to, null before the first one
 * @param troubles the threads that failed or were kept; null in lists
 */
public record BulkActionJson(
    long id,
    String action,
    String state,
    int total,
    int done,
    int failed,
    int undone,
    int kept,
    AuthorJson by,
    Instant startedAt,
    Instant finishedAt,
    boolean mayUndo,
    List<BulkTroubleJson> troubles) {

  static BulkActionJson of(BulkView view, List<BulkTroubleJson> troubles) {
    return new BulkActionJson(
        view.id(),
        view.kind().word(),
        Word.of(view.state()),
        view.total(),
        view.done(),
        view.failed(),
        view.undone(),
        view.kept(),
        AuthorJson.of(view.by()),
        view.startedAt(),
        view.finishedAt(),
        view.mayUndo(),
        troubles);
  }
}
