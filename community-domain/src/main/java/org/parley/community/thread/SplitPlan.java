package org.parley.community.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.ThreadContents.Part;
import org.parley.community.thread.ThreadContents.Seat;

/**
 * Who sits where after a split. The first published post that was chosen opens the new thread; an
 * answer takes its comments along; a comment chosen without what it is about becomes an answer.
 *
 * @param opening the post that opens the new thread
 * @param seats all posts that go, the opening one first, in the order of their numbers
 */
record SplitPlan(Part opening, List<Seat> seats) {

  /**
   * Plans it.
   *
   * @param parts all posts of the thread in the order of their numbers
   * @throws Invalid when nothing was chosen, what opens the thread, what stands elsewhere, or
   *     nothing that readers see
   */
  static SplitPlan of(ThreadType type, List<Part> parts, List<Long> chosenIds) {
    Set<Long> chosen = new HashSet<>(chosenIds);
    List<Part> roots =
        parts.stream()
            .filter(part -> chosen.contains(part.id()) && !chosen.contains(part.parentId()))
            .toList();
    check(parts, chosen, roots);
    Part opening =
        roots.stream()
            .filter(root -> root.state() == PostState.PUBLISHED)
            .findFirst()
            .orElseThrow(() -> new Invalid("posts", "split.none-published"));
    List<Seat> seats = new ArrayList<>();
    seats.add(new Seat(opening.id(), 1, type.opening()));
    for (Part part : parts) {
      boolean isRoot = roots.contains(part);
      if (!part.equals(opening) && (isRoot || chosen.contains(part.parentId()))) {
        seats.add(
            new Seat(part.id(), seats.size() + 1, isRoot ? PostKind.ANSWER : PostKind.COMMENT));
      }
    }
    return new SplitPlan(opening, List.copyOf(seats));
  }

  private static void check(List<Part> parts, Set<Long> chosen, List<Part> roots) {
    if (chosen.isEmpty()) {
      throw new Invalid("posts", "split.nothing-chosen");
    }
    if (roots.stream().anyMatch(root -> root.kind().isOpening())) {
      throw new Invalid("posts", "split.opening");
    }
    if (parts.stream().filter(part -> chosen.contains(part.id())).count() < chosen.size()) {
      throw new Invalid("posts", "split.not-of-thread");
    }
  }
}
