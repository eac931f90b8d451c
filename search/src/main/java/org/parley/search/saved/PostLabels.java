package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.search.PostDocument;

/** What filters call a post's tags, author and space, as they are called now. */
@ApplicationScoped
public class PostLabels {

  @Inject Jdbi jdbi;

  static String tag(String name) {
    return "tag " + name;
  }

  static String author(String name) {
    return "author " + name;
  }

  static String space(String slug) {
    return "space " + slug;
  }

  /** Two queries for all of them. */
  Map<Long, Set<String>> of(Collection<PostDocument> posts) {
    Map<Long, String> spaces =
        names("space", "slug", posts.stream().map(PostDocument::spaceId).toArray());
    Map<Long, String> authors =
        names(
            "member",
            "name",
            posts.stream().map(PostDocument::authorId).filter(Objects::nonNull).toArray());
    Map<Long, Set<String>> labels = new HashMap<>();
    for (PostDocument post : posts) {
      Set<String> ofPost = new HashSet<>();
      post.tags().forEach(name -> ofPost.add(tag(name)));
      ofPost.add(space(spaces.getOrDefault(post.spaceId(), "")));
      ofPost.add(author(authors.getOrDefault(post.authorId(), "")));
      labels.put(post.postId(), ofPost);
    }
    return labels;
  }

  private Map<Long, String> names(String table, String column, Object[] ids) {
    Map<Long, String> names = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id, " + column + " from " + table + " where id = any(:ids)")
                .bindArray("ids", Long.class, ids)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue())));
    return names;
  }
}
