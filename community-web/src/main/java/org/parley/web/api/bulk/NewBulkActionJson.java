package org.parley.web.api.bulk;

import java.time.Instant;
import java.util.List;
import org.parley.community.bulk.BulkArguments;
import org.parley.community.bulk.BulkKind;
import org.parley.community.bulk.NewBulkAction;

/**
 * One deed on many threads, as it is sent.
 *
 * @param action {@code close}, {@code reopen}, {@code move}, {@code add-tag}, {@code remove-tag},
 *     {@code pin}, {@code unpin}, {@code hide}, {@code restore} or {@code delete}
 * @param threads ids, 1 to 500
 * @param reason for {@code close}
 * @param note for {@code close} and {@code move}, may be left out
 * @param space a slug, for {@code move}
 * @param tag for {@code add-tag} and {@code remove-tag}
 * @param scope {@code community} or {@code space}, for {@code pin}
 * @param until when the pin ends, may be left out
 */
public record NewBulkActionJson(
    String action,
    List<Long> threads,
    String reason,
    String note,
    String space,
    String tag,
    String scope,
    Instant until) {

  NewBulkAction action(String key) {
    return new NewBulkAction(
        BulkKind.ofWord(action),
        new BulkArguments(reason, note, space, tag, scope, until),
        threads == null ? List.of() : threads,
        key);
  }
}
