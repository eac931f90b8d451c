package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.search.PostDocument;
import org.parley.search.Search;
import org.parley.search.saved.Findings.Near;

/**
 * New posts and saved searches: those that may find a post are looked up, what is no news to their
 * owners is left out, and what remains is asked of the engine as its owner would ask it. So a
 * search tells of what its page shows, and only few searches are run.
 */
@ApplicationScoped
public class Comparison {

  @Inject SearchWatch watch;
  @Inject Findings findings;
  @Inject Search search;
  @Inject Actors actors;
  @Inject FoundTelling telling;

  /**
   * Tells whoever is to be told.
   *
   * @return the posts that are settled; of the others the database knows more than the index, which
   *     takes them up again
   */
  List<PostDocument> tell(Collection<PostDocument> posts) {
    telling.tellBroken(watch.update());
    Map<PostDocument, Set<Long>> near = watch.mayFind(posts);
    if (near.isEmpty()) {
      return List.copyOf(posts);
    }
    Map<Long, PostDocument> byId =
        near.keySet().stream().collect(Collectors.toMap(PostDocument::postId, post -> post));
    Set<Long> open = new HashSet<>();
    for (List<Near> ofSearch : bySearch(findings.news(near))) {
      Set<Long> found = ask(ofSearch, byId);
      ofSearch.stream().map(Near::postId).filter(id -> !found.contains(id)).forEach(open::add);
      if (!found.isEmpty()) {
        telling.tell(ofSearch.get(0), found, byId);
      }
    }
    return posts.stream().filter(post -> !open.contains(post.postId())).toList();
  }

  private static Collection<List<Near>> bySearch(List<Near> near) {
    return near.stream()
        .collect(Collectors.groupingBy(Near::searchId, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private Set<Long> ask(List<Near> near, Map<Long, PostDocument> byId) {
    Actor owner = actors.byId(near.get(0).memberId()).orElse(null);
    return owner == null
        ? Set.of()
        : search.among(
            owner,
            SearchAddress.parse(near.get(0).address()).query(),
            near.stream().map(one -> byId.get(one.postId())).toList());
  }
}
