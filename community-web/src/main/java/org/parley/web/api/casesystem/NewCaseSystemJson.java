package org.parley.web.api.casesystem;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.moderation.casesystem.CaseConnectionForm;
import org.parley.moderation.casesystem.CaseKind;
import org.parley.moderation.sla.FollowUpReason;

/**
 * A case system as it is sent.
 *
 * @param secret what signs in there; left out to keep the one that is known, and for webhooks
 * @param active true when left out
 * @param reasons for which follow-ups go by themselves; none when left out
 * @param space a space's slug, left out for every space
 * @param notes whether the staff's notes go along; false when left out
 * @param privateTitles whether titles of threads do that only members read; false when left out
 */
public record NewCaseSystemJson(
    String name,
    String kind,
    String url,
    String clientId,
    String secret,
    Boolean active,
    List<String> reasons,
    String space,
    Boolean notes,
    Boolean privateTitles) {

  CaseConnectionForm form() {
    Set<FollowUpReason> chosen = EnumSet.noneOf(FollowUpReason.class);
    if (reasons != null) {
      reasons.forEach(word -> chosen.add(FollowUpReason.ofWord(word)));
    }
    return new CaseConnectionForm(
        name,
        new CaseConnectionForm.Reach(CaseKind.ofWord(kind), url, clientId, secret),
        new CaseConnectionForm.Choice(active == null || active, chosen, space),
        new CaseConnectionForm.Sharing(
            Boolean.TRUE.equals(notes), Boolean.TRUE.equals(privateTitles)));
  }

  @Override
  public String toString() {
    return "NewCaseSystemJson[" + name + "]";
  }
}
