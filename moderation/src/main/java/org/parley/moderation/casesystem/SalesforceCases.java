package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.webhook.GuardedHttp;

/**
 * Salesforce: a follow-up is a {@code Case} with our key in the field {@code Parley_Id__c}, which
 * the organisation has made as a unique external id. A case is written by that key ("upsert"), so
 * that a second attempt finds the first one's; a comment ends with a mark, by which it is found
 * when it is there already, and by which it is known as ours when cases are read.
 */
@ApplicationScoped
public class SalesforceCases implements CaseSystem {

  private static final String SOBJECTS = SalesforceHttp.DATA + "/sobjects/";
  private static final String BY_KEY = SOBJECTS + "Case/Parley_Id__c/";

  /** Bytes of UTF-8 that a comment's text has at most ("CaseComment", field CommentBody). */
  private static final int LONGEST_COMMENT = 4_000;

  /** Characters that a case's subject has at most. */
  private static final int LONGEST_SUBJECT = 255;

  @Inject SalesforceHttp http;
  @Inject SalesforceQueries queries;

  @Override
  public CaseKind kind() {
    return CaseKind.SALESFORCE;
  }

  @Override
  public CaseAnswer greet(CaseAccount account) {
    return done(queries.trial(account));
  }

  @Override
  public CaseAnswer open(CaseAccount account, CaseFile file) {
    // no status: a second attempt must not set back what somebody over there has done meanwhile
    ObjectNode body =
        CaseJson.object()
            .put("Subject", SalesforceText.clipped(file.subject(), LONGEST_SUBJECT))
            .put("Description", "Parley: " + file.link() + "\n" + file.reason().word())
            .put("Origin", "Web")
            .put("Priority", SalesforceText.priority(file.priority()));
    GuardedHttp.Answer answer =
        http.call(account, "PATCH", BY_KEY + SalesforceText.encoded(file.handle().key()), body);
    return answer.isSuccess() ? opened(account, file, answer) : failed(answer);
  }

  private CaseAnswer opened(CaseAccount account, CaseFile file, GuardedHttp.Answer answer) {
    String id = CaseJson.text(CaseJson.read(answer.text()), "id");
    if (id == null) {
      // an answer without text is how it says that the case was there
      id = queries.caseId(account, file.handle().key()).orElse(null);
    }
    return id == null
        ? CaseAnswer.later(answer.status(), "The case's id is not known")
        : CaseAnswer.taken(answer.status(), id, http.addressOf(account, id));
  }

  @Override
  public CaseAnswer comment(CaseAccount account, CaseComment comment) {
    String mark = SalesforceText.mark(comment.noteId());
    if (comment.handle().isRepeated()) {
      Optional<Boolean> isThere = queries.hasComment(account, comment.handle().caseId(), mark);
      if (isThere.isEmpty()) {
        return CaseAnswer.later(null, "Whether the comment is there is not known");
      }
      if (isThere.get()) {
        return CaseAnswer.taken(200, null, null);
      }
    }
    String words = comment.author() + ":\n" + comment.text();
    ObjectNode body =
        CaseJson.object()
            .put("ParentId", comment.handle().caseId())
            .put("CommentBody", SalesforceText.fitting(words, mark, LONGEST_COMMENT))
            .put("IsPublished", false);
    return done(http.call(account, "POST", SOBJECTS + "CaseComment", body));
  }

  @Override
  public CaseAnswer close(CaseAccount account, CaseHandle handle) {
    return turn(account, handle, "Closed");
  }

  @Override
  public CaseAnswer reopen(CaseAccount account, CaseHandle handle) {
    return turn(account, handle, "New");
  }

  /** By its own id: a case that was removed there is not made again by this. */
  private CaseAnswer turn(CaseAccount account, CaseHandle handle, String status) {
    return done(
        http.call(
            account,
            "PATCH",
            SOBJECTS + "Case/" + SalesforceText.encoded(handle.caseId()),
            CaseJson.object().put("Status", status)));
  }

  @Override
  public CaseReading read(CaseAccount account, Instant since) {
    return queries.read(account, since);
  }

  private static CaseAnswer done(GuardedHttp.Answer answer) {
    return answer.isSuccess() ? CaseAnswer.taken(answer.status(), null, null) : failed(answer);
  }

  /** Two who write at the same moment are answered 400, and it passes. */
  private static CaseAnswer failed(GuardedHttp.Answer answer) {
    boolean isBusy = answer.text() != null && answer.text().contains("UNABLE_TO_LOCK_ROW");
    return isBusy ? CaseAnswer.later(answer.status(), answer.text()) : CaseAnswer.failed(answer);
  }
}
