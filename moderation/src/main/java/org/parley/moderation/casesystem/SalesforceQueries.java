package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.community.webhook.GuardedHttp;
import org.parley.moderation.casesystem.CaseNews.What;

/**
 * What Salesforce is asked, in SOQL: whether something of ours is there, and what was done to our
 * cases since a moment. Answers that come in parts are read to their end.
 */
@ApplicationScoped
public class SalesforceQueries {

  private static final String QUERY = SalesforceHttp.DATA + "/query/?q=";

  private static final String CLOSED =
      "SELECT Id, Parley_Id__c, SystemModstamp FROM Case WHERE Parley_Id__c != null"
          + " AND IsClosed = true AND SystemModstamp >= %s ORDER BY SystemModstamp";

  private static final String OPEN = CLOSED.replace("IsClosed = true", "IsClosed = false");

  /** Finds nothing; but who may not sign in, or has no such field, is told. */
  private static final String TRIAL =
      "SELECT Id FROM Case WHERE Parley_Id__c = 'parley-trial' LIMIT 1";

  private static final String COMMENTS =
      "SELECT Id, Parent.Parley_Id__c, CommentBody, CreatedBy.Name, CreatedDate FROM CaseComment"
          + " WHERE Parent.Parley_Id__c != null AND CreatedDate >= %s ORDER BY CreatedDate";

  private static final String COMMENTS_OF =
      "SELECT Id, CommentBody FROM CaseComment WHERE ParentId = '%s'";

  /** An id over there: letters and digits, so that it cannot end a literal. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,40}");

  /** As it writes moments: 2026-03-02T09:00:00.000+0000. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  private static final int MOST_PARTS = 1_000;

  @Inject SalesforceHttp http;

  /** The case with this key; empty when there is none or nobody says. */
  Optional<String> caseId(CaseAccount account, String key) {
    String path =
        SalesforceHttp.DATA + "/sobjects/Case/Parley_Id__c/" + SalesforceText.encoded(key);
    GuardedHttp.Answer answer = http.call(account, "GET", path, null);
    return answer.isSuccess()
        ? Optional.ofNullable(CaseJson.text(CaseJson.read(answer.text()), "Id"))
        : Optional.empty();
  }

  /** Whether a case has a comment with this mark; empty when nobody says. */
  Optional<Boolean> hasComment(CaseAccount account, String caseId, String mark) {
    if (caseId == null || !ID.matcher(caseId).matches()) {
      return Optional.of(false);
    }
    try {
      return Optional.of(
          records(account, COMMENTS_OF.formatted(caseId)).stream()
              .anyMatch(row -> row.path("CommentBody").asText("").strip().endsWith(mark)));
    } catch (Unread e) {
      return Optional.empty();
    }
  }

  GuardedHttp.Answer trial(CaseAccount account) {
    return http.call(account, "GET", QUERY + SalesforceText.encoded(TRIAL), null);
  }

  CaseReading read(CaseAccount account, Instant since) {
    String moment = since.truncatedTo(ChronoUnit.SECONDS).toString();
    List<CaseNews> news = new ArrayList<>();
    try {
      List<JsonNode> comments = records(account, COMMENTS.formatted(moment));
      comments.stream()
          .filter(row -> !SalesforceText.isOurs(row.path("CommentBody").asText("")))
          .forEach(row -> news.add(comment(row)));
      records(account, CLOSED.formatted(moment)).forEach(row -> news.add(turn(row, What.CLOSED)));
      records(account, OPEN.formatted(moment)).forEach(row -> news.add(turn(row, What.REOPENED)));
      Instant latest = news.stream().map(CaseNews::at).max(Instant::compareTo).orElse(null);
      return new CaseReading(news, latest, null);
    } catch (Unread | DateTimeParseException e) {
      return CaseReading.failed(e.getMessage());
    }
  }

  private static CaseNews comment(JsonNode row) {
    return new CaseNews(
        "comment:" + row.path("Id").asText(),
        row.at("/Parent/Parley_Id__c").asText(""),
        What.COMMENTED,
        row.at("/CreatedBy/Name").asText(""),
        row.path("CommentBody").asText(""),
        moment(row.path("CreatedDate").asText("")));
  }

  private static CaseNews turn(JsonNode row, What what) {
    String changed = row.path("SystemModstamp").asText("");
    return new CaseNews(
        (what == What.CLOSED ? "case:" : "open:") + row.path("Id").asText() + ":" + changed,
        row.path("Parley_Id__c").asText(""),
        what,
        "",
        "",
        moment(changed));
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text, MOMENT).toInstant();
  }

  private List<JsonNode> records(CaseAccount account, String soql) {
    List<JsonNode> records = new ArrayList<>();
    String path = QUERY + SalesforceText.encoded(soql);
    for (int parts = 0; path != null && parts < MOST_PARTS; parts++) {
      GuardedHttp.Answer answer = http.call(account, "GET", path, null);
      JsonNode part = CaseJson.read(answer.text());
      if (!answer.isSuccess() || !part.path("records").isArray()) {
        throw new Unread(CaseAnswer.failed(answer).error());
      }
      part.path("records").forEach(records::add);
      String next = CaseJson.text(part, "nextRecordsUrl");
      path = next != null && next.startsWith("/") ? next : null;
    }
    return records;
  }

  /** It could not be read. */
  private static final class Unread extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unread(String message) {
      super(message);
    }
  }
}
