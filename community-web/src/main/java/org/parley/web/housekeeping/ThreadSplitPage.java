package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.thread.NewSplit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostView;
import org.parley.community.thread.SplitService;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.ThreadViews;
import org.parley.web.page.Done;

/** {@code thread-split.xhtml}: chooses the posts that begin a thread of their own. */
@Named
@RequestScoped
public class ThreadSplitPage {

  /** More than that is no thread to be split by hand. */
  private static final int MOST_POSTS = 1000;

  @Inject TidyForm form;
  @Inject TidyThread tidy;
  @Inject SplitService splits;
  @Inject ThreadViews views;

  private List<PostView> posts;

  public void load() {
    if (form.open() && !form.send(this::split)) {
      tidy.load(id);
      posts =
          views.posts(form.actor(), id, null, MOST_POSTS).items().stream()
              .filter(post -> !post.kind().isOpening())
              .toList();
    }
  }

  private String split() {
    PostRef made =
        splits.split(
            form.actor(),
            id,
            new NewSplit(
                isDiscussion() ? ThreadType.DISCUSSION : ThreadType.QUESTION,
                form.of("title"),
                form.of("space"),
                form.words("tags"),
                form.ids("posts"),
                form.of("note")));
    return Done.at(made.threadPath(), "split");
  }

  /** All but the one that opens the thread, in the order in which they were written. */
  public List<PostView> getPosts() {
    return posts;
  }

  /** Whether the post is ticked: as it was sent, or because the link that led here names it. */
  public boolean isChosen(PostView post) {
    return form.ids("posts").contains(post.id());
  }

  public boolean isDiscussion() {
    return form.of("type").equals("discussion");
  }

  public String getTags() {
    return form.of("tags", String.join(", ", tidy.getThread().tags()));
  }

  private long id;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
