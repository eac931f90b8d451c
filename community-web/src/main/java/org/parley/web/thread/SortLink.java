package org.parley.web.thread;

import java.util.List;
import java.util.stream.Stream;
import org.parley.community.thread.ThreadSort;

/** One of the orders that readers choose from, as lists of threads offer them. */
public record SortLink(ThreadSort sort) {

  /** All of them, the one that needs no word first. */
  public static final List<SortLink> ALL =
      Stream.of(ThreadSort.LATEST, ThreadSort.HOT, ThreadSort.UNANSWERED, ThreadSort.VOTES)
          .map(SortLink::new)
          .toList();

  public static SortLink of(ThreadSort sort) {
    return new SortLink(sort);
  }

  public String getWord() {
    return sort.word();
  }

  /** What the address of a list ends in: nothing for the order that lists have by themselves. */
  public String query() {
    return sort == ThreadSort.LATEST ? "" : "?sort=" + sort.word();
  }

  public boolean is(ThreadSort shown) {
    return sort == shown;
  }
}
