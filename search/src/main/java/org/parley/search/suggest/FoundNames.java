package org.parley.search.suggest;

import java.util.List;

/** What is found beside posts. */
public record FoundNames(
    List<FoundName> spaces,
    List<FoundName> tags,
    List<FoundName> members,
    List<FoundDraft> drafts) {

  public static final FoundNames NONE = new FoundNames(List.of(), List.of(), List.of(), List.of());

  public FoundNames {
    spaces = List.copyOf(spaces);
    tags = List.copyOf(tags);
    members = List.copyOf(members);
    drafts = List.copyOf(drafts);
  }

  public boolean isEmpty() {
    return spaces.isEmpty() && tags.isEmpty() && members.isEmpty() && drafts.isEmpty();
  }
}
