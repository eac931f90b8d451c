package org.parley.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.community.follow.FollowViews;
import org.parley.community.follow.Followed;
import org.parley.community.notification.Choice;
import org.parley.community.notification.DigestRhythm;
import org.parley.community.notification.MailChoice;
import org.parley.community.notification.Mailing;
import org.parley.community.notification.Mailings;
import org.parley.community.notification.NotificationKind;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code notification-settings.xhtml}: each kind by each channel, when, and what is muted. */
@Named
@RequestScoped
public class NotificationSettingsPage {

  private static final int MUTED = 100;

  @Inject CurrentActor currentActor;
  @Inject Mailings mailings;
  @Inject FollowViews follows;
  @Inject NotificationSettingsForm form;
  @Inject Visit visit;

  private Mailing mailing = Mailing.USUAL;
  private Map<NotificationKind, Choice> choices = Map.of();

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!visit.isSending() || !form.save(visit)) {
      mailing = mailings.of(currentActor.actor().id());
      choices = mailings.choicesOf(currentActor.actor().id());
    }
  }

  /** The kinds of one group, in their order. */
  public List<Choice> choices(String group) {
    return Stream.of(NotificationKind.values())
        .filter(kind -> kind.group().word().equals(group))
        .map(kind -> choices.getOrDefault(kind, Choice.usual(kind)))
        .toList();
  }

  public List<String> getGroups() {
    return Stream.of(NotificationKind.Group.values()).map(NotificationKind.Group::word).toList();
  }

  public List<MailChoice> getMailChoices() {
    return List.of(MailChoice.values());
  }

  public List<DigestRhythm> getRhythms() {
    return List.of(DigestRhythm.values());
  }

  public DigestRhythm getDigest() {
    return mailing.digest();
  }

  public String getZone() {
    return mailing.zoneName();
  }

  /** Whether the member has never chosen: the script then offers the browser's zone. */
  public boolean isUnchosen() {
    return mailing.equals(Mailing.USUAL);
  }

  public String getQuietFrom() {
    return mailing.quiet() == null ? "" : mailing.quiet().from().toString();
  }

  public String getQuietUntil() {
    return mailing.quiet() == null ? "" : mailing.quiet().until().toString();
  }

  public List<Followed> getMuted() {
    return currentActor.isSignedIn()
        ? follows.muted(currentActor.actor(), null, MUTED).items()
        : List.of();
  }
}
