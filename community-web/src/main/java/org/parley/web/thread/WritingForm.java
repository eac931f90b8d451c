package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.ThreadType;
import org.parley.web.page.Done;
import org.parley.web.page.PendingText;
import org.parley.web.poll.PollFields;
import org.parley.web.security.CurrentActor;

/**
 * What stands in the fields of a form that writes a thread: what was just typed; or what somebody
 * typed whose session had ended, after they signed in again; or what the address brings along.
 */
@Named
@RequestScoped
public class WritingForm {

  private static final List<String> FIELDS =
      Stream.concat(
              Stream.of("type", "space", "title", "body", "tags", "note", "version", "key"),
              PollFields.NAMES.stream())
          .toList();

  private static final Pattern SPACE = Pattern.compile("(?:^|&)space=([a-z0-9][a-z0-9-]*)(?=&|$)");

  @Inject HttpServletRequest request;
  @Inject PendingText pending;
  @Inject PollFields poll;
  @Inject CurrentActor currentActor;

  private Map<String, String> fields;
  private String key;

  /** The value of a field; empty, never null. */
  public String of(String field) {
    return fields().getOrDefault(field, "");
  }

  /** Whether the field was typed or brought along at all. */
  boolean has(String field) {
    return fields().containsKey(field);
  }

  /** Keeps everything for after the sign-in. */
  public void keep() {
    pending.keep(fields());
  }

  /** The same for who is not signed in, or not any more. */
  public void keepUnlessSignedIn() {
    if (!currentActor.isSignedIn()) {
      keep();
    }
  }

  /** Hands what was typed before the sign-in to the fields of a poll. */
  void remind() {
    poll.remember(fields());
  }

  /** The key that makes a second sending of this very form harmless. */
  public String getKey() {
    if (key == null) {
      key = of("key").isBlank() ? UUID.randomUUID().toString() : of("key");
    }
    return key;
  }

  /** Where a new thread's draft is kept: one for each space that an address asks in. */
  public String getDraft() {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    Matcher space = SPACE.matcher(query);
    return space.find() ? "ask:" + space.group(1) : "ask";
  }

  /** Where to go from here; there it is told when a card number was masked. */
  public String told(String path) {
    boolean masked = CardNumbers.areIn(of("title")) || CardNumbers.areIn(of("body"));
    return masked ? Done.at(path, "masked") : path;
  }

  public boolean isDiscussion() {
    return of("type").equals("discussion");
  }

  /** The thread that the form asks for. */
  NewThread thread() {
    return new NewThread(
        isDiscussion() ? ThreadType.DISCUSSION : ThreadType.QUESTION,
        of("space"),
        of("title"),
        of("body"),
        getTagNames(),
        getKey());
  }

  /** The names in the field of tags, in their order. */
  public List<String> getTagNames() {
    return Arrays.stream(of("tags").split("[\\s,]+"))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private Map<String, String> fields() {
    if (fields == null) {
      fields = new LinkedHashMap<>(pending.take());
      for (String field : FIELDS) {
        String value = request.getParameter(field);
        if (value != null && (isPosted() || !fields.containsKey(field))) {
          fields.put(field, value);
        }
      }
    }
    return fields;
  }

  private boolean isPosted() {
    return request.getMethod().equals("POST");
  }
}
