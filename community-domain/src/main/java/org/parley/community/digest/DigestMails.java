package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.digest.DigestNews.News;
import org.parley.community.digest.DigestThreads.Suggestion;
import org.parley.community.mail.Letter;
import org.parley.community.mail.MailKind;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.notification.NotificationKind;
import org.parley.community.setting.Place;
import org.parley.community.unsubscribe.ListHeaders;
import org.parley.community.unsubscribe.Subscription;
import org.parley.community.unsubscribe.UnsubscribeLinks;

/** Writes the mail of a digest. */
@ApplicationScoped
class DigestMails {

  @Inject MailTexts texts;
  @Inject Mails mails;
  @Inject UnsubscribeLinks links;

  /** Returns the id of the queued mail. */
  long queue(DigestDue due, Digest digest) {
    String unsubscribe = links.link(new Subscription(due.memberId(), Subscription.DIGEST));
    return mails.queue(
        texts.compose(
            letter(due, digest, unsubscribe),
            new MailTexts.Envelope(
                due.email(),
                due.memberId(),
                MailKind.DIGEST,
                ListHeaders.of("digest", unsubscribe),
                digest.posts(),
                digest.spaces())));
  }

  private Letter letter(DigestDue due, Digest digest, String unsubscribe) {
    String rhythm = due.rhythm().word();
    Letter letter = new Letter(words("digest." + rhythm + ".subject"));
    letter.title(words("digest." + rhythm + ".text"), Place.ofSystem().link("/"));
    if (!digest.news().isEmpty()) {
      letter.heading(words("digest.news"));
      digest.news().values().forEach(thread -> addNews(letter, thread));
    }
    addThreads(letter, "digest.followed", digest.followed());
    addThreads(letter, "digest.waiting", digest.waiting());
    return letter
        .button(words("digest.button"), Place.ofSystem().link("/"))
        .footnote(words("digest." + rhythm + ".why"))
        .footnote(words("unsubscribe"), unsubscribe)
        .footnote(words("preferences"), Place.ofSystem().link("/settings/notifications"));
  }

  private void addNews(Letter letter, List<News> thread) {
    News first = thread.get(0);
    Map<NotificationKind, List<News>> byKind =
        thread.stream()
            .collect(Collectors.groupingBy(News::kind, LinkedHashMap::new, Collectors.toList()));
    letter.item(
        first.title(),
        Place.ofSystem().link(first.link()),
        byKind.values().stream().map(this::line).collect(Collectors.joining(" · ")));
  }

  private String line(List<News> ofKind) {
    News last = ofKind.get(ofKind.size() - 1);
    int amount = last.isOfSearch() ? ofKind.size() : last.amount();
    return texts.words(
        "digest." + last.kind().word() + form(last, amount) + ".line",
        Map.of(
            "actor", actors(ofKind),
            "amount", String.valueOf(amount),
            "detail", last.detail()));
  }

  private static String form(News news, int amount) {
    if (news.kind() != NotificationKind.SAVED_SEARCH) {
      return "";
    }
    return news.isOfSearch() ? amount == 1 ? ".one" : ".many" : ".broken";
  }

  private String actors(List<News> ofKind) {
    List<String> names =
        ofKind.stream()
            .map(news -> news.actorName().isEmpty() ? words("somebody") : news.actorName())
            .distinct()
            .toList();
    return names.size() == 1
        ? names.get(0)
        : texts.words(
            "digest.others",
            Map.of("actor", names.get(0), "count", String.valueOf(names.size() - 1)));
  }

  private void addThreads(Letter letter, String key, List<Suggestion> threads) {
    if (!threads.isEmpty()) {
      letter.heading(words(key));
    }
    for (Suggestion thread : threads) {
      letter.item(
          thread.title(),
          Place.ofSystem().link("/t/" + thread.id() + "/" + thread.slug()),
          facts(thread));
    }
  }

  private String facts(Suggestion thread) {
    return texts.words(
        "digest.facts",
        Map.of(
            "space", thread.space(),
            "votes", counted("votes", thread.score()),
            "answers", counted("answers", thread.answers())));
  }

  private String counted(String what, int count) {
    String number = String.format(Locale.ENGLISH, "%,d", count);
    return texts.words("digest." + what + (count == 1 ? ".one" : ".many"), Map.of("count", number));
  }

  private String words(String key) {
    return texts.words(key, Map.of());
  }
}
