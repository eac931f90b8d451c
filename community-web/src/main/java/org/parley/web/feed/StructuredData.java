package org.parley.web.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Author;
import org.parley.community.setting.Place;
import org.parley.community.thread.PostState;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.ThreadView;

/**
 * A thread as schema.org describes it: a question as {@code QAPage}, an article as {@code
 * BlogPosting}, what else is discussed as {@code DiscussionForumPosting}. What is not published is
 * not in it, whoever reads.
 */
@Named
@ApplicationScoped
public class StructuredData {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Of pages that have changed, most posts have not: to read HTML is most of the work here. */
  private final Cache<String, String> texts =
      Caffeine.newBuilder()
          .maximumWeight(4_000_000)
          .weigher((String html, String text) -> html.length() + text.length())
          .build();

  @Inject Place place;

  /** JSON that is safe within a script element: it has no {@code <} in it. */
  public String of(ThreadView thread) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    if (thread.isQuestion()) {
      data.put("@type", "QAPage");
      data.put("mainEntity", question(thread));
    } else if (thread.type() == ThreadType.ARTICLE) {
      data.putAll(article(thread));
    } else {
      data.putAll(discussion(thread));
    }
    try {
      return MAPPER
          .writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> question(ThreadView thread) {
    Map<String, Object> question = post("Question", thread.opening());
    question.put("name", thread.title());
    question.put("url", place.link(thread.path()));
    question.put("answerCount", thread.answerCount());
    List<PostView> answers = answers(thread).toList();
    answers.stream()
        .filter(PostView::isAccepted)
        .findFirst()
        .ifPresent(accepted -> question.put("acceptedAnswer", post("Answer", accepted)));
    List<Map<String, Object>> others =
        answers.stream()
            .filter(answer -> !answer.isAccepted())
            .map(answer -> post("Answer", answer))
            .toList();
    if (!others.isEmpty()) {
      question.put("suggestedAnswer", others);
    }
    return question;
  }

  private Map<String, Object> article(ThreadView thread) {
    Map<String, Object> article = post("BlogPosting", thread.opening());
    article.remove("upvoteCount");
    article.put("articleBody", article.remove("text"));
    article.put("headline", thread.title());
    article.put("url", place.link(thread.path()));
    article.put("mainEntityOfPage", place.link(thread.path()));
    article.put("keywords", String.join(", ", thread.tags()));
    article.put("commentCount", thread.answerCount());
    article.put("comment", answers(thread).map(reply -> post("Comment", reply)).toList());
    return article;
  }

  private Map<String, Object> discussion(ThreadView thread) {
    Map<String, Object> discussion = post("DiscussionForumPosting", thread.opening());
    discussion.put("headline", thread.title());
    discussion.put("url", place.link(thread.path()));
    discussion.put("commentCount", thread.answerCount());
    discussion.put("comment", answers(thread).map(reply -> post("Comment", reply)).toList());
    return discussion;
  }

  private static Stream<PostView> answers(ThreadView thread) {
    return Stream.concat(thread.pinned().stream(), thread.answers().items().stream())
        .filter(answer -> answer.state() == PostState.PUBLISHED);
  }

  private Map<String, Object> post(String type, PostView post) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("@type", type);
    told.put("text", texts.get(post.html(), PlainText::of));
    told.put("datePublished", post.createdAt().toString());
    if (post.isEdited()) {
      told.put("dateModified", post.editedAt().toString());
    }
    told.put("upvoteCount", post.score());
    told.put("author", author(post.author()));
    told.put("url", place.link("/p/" + post.id()));
    return told;
  }

  private Map<String, Object> author(Author author) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("@type", "Person");
    person.put("name", author.displayName().isBlank() ? "–" : author.displayName());
    if (author.isKnown()) {
      person.put("url", place.link("/m/" + author.name()));
    }
    return person;
  }
}
