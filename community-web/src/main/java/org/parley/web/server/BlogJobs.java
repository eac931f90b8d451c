package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.blog.ArticlePump;

/** Publishes scheduled articles, well within the minute for which they were scheduled. */
@ApplicationScoped
public class BlogJobs implements BackgroundWork {

  private static final Duration PUBLISH = Duration.ofSeconds(10);

  @Inject ArticlePump articles;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("scheduled articles", PUBLISH, articles::publishDue));
  }
}
