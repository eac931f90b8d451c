package org.parley.web.api.json;

import java.util.List;
import java.util.function.Function;
import org.parley.community.page.Page;

/**
 * One page of a list.
 *
 * @param next goes into {@code after} for the next page; null on the last page
 */
public record PageJson<T>(List<T> items, String next) {

  public static <S, T> PageJson<T> of(Page<S> page, Function<? super S, T> item) {
    Page<T> mapped = page.map(item);
    return new PageJson<>(mapped.items(), mapped.next());
  }

  /** A list that is always given whole. */
  public static <T> PageJson<T> whole(List<T> items) {
    return new PageJson<>(items, null);
  }
}
