package org.parley.web.api.idea;

import java.util.List;
import org.parley.community.idea.NewIdea;

/** An idea as it is sent; its body is Markdown. */
public record NewIdeaJson(String space, String title, String body, List<String> tags) {

  NewIdea idea(String key) {
    return new NewIdea(space, title, body, tags, key);
  }
}
