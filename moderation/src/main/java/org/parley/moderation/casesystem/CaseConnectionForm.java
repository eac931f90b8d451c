package org.parley.moderation.casesystem;

import java.util.Set;
import org.parley.community.member.PlainLine;
import org.parley.community.problem.Invalid;
import org.parley.community.webhook.WebhookForm;
import org.parley.moderation.sla.FollowUpReason;

/** What an administrator says of a case system. */
public record CaseConnectionForm(String name, Reach reach, Choice choice, Sharing sharing) {

  public static final int LONGEST_NAME = 60;

  private static final int LONGEST_URL = 2_000;
  private static final int LONGEST_CREDENTIAL = 500;

  /**
   * How it is reached.
   *
   * @param url where it takes webhooks, or the organisation's own address
   * @param clientId who signs in; only for Salesforce
   * @param secret with what; empty to keep the one that is known. A webhook's secrets are made here
   */
  public record Reach(CaseKind kind, String url, String clientId, String secret) {

    public Reach {
      if (kind == null) {
        throw new Invalid("kind", "case-system.kind");
      }
      url = stripped(url);
      if (kind == CaseKind.SALESFORCE) {
        // paths are added to it
        url = url.replaceAll("/+$", "");
      }
      if (url.length() > LONGEST_URL || !WebhookForm.isEndpoint(url)) {
        throw new Invalid("url", "webhook.url");
      }
      clientId = credential("clientId", clientId);
      secret = credential("secret", secret);
      if (kind == CaseKind.SALESFORCE && clientId.isEmpty()) {
        throw new Invalid("clientId", "text.empty");
      }
    }

    private static String credential(String field, String typed) {
      String credential = stripped(typed);
      if (credential.length() > LONGEST_CREDENTIAL) {
        throw new Invalid(field, "text.too-long", LONGEST_CREDENTIAL);
      }
      if (!credential.matches("[\\x21-\\x7e]*")) {
        throw new Invalid(field, "text.characters");
      }
      return credential;
    }

    private static String stripped(String typed) {
      return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
      return "Reach[" + kind + ", " + url + "]";
    }
  }

  /**
   * Which follow-ups are cases there.
   *
   * @param active whether it is spoken to at all; what waits for it meanwhile is told later
   * @param reasons for which they go by themselves; none go but by hand
   * @param space a space's slug, null or blank for every space
   */
  public record Choice(boolean active, Set<FollowUpReason> reasons, String space) {

    public Choice {
      reasons = reasons == null ? Set.of() : Set.copyOf(reasons);
      space = space == null || space.isBlank() ? null : space.strip();
    }
  }

  /**
   * What is told beyond ids, link, reason, priority, and titles that everybody reads.
   *
   * @param notes the staff's notes from now on
   * @param privateTitles titles of threads that only members read
   */
  public record Sharing(boolean notes, boolean privateTitles) {}

  /**
   * @throws Invalid for a name that will not do
   */
  public CaseConnectionForm {
    name = PlainLine.required("name", name, LONGEST_NAME);
  }
}
