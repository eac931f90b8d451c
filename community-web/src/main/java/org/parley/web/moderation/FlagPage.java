package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagTarget;
import org.parley.moderation.flag.FlagTargets;
import org.parley.moderation.flag.NoteText;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code flag.xhtml}: asks those who keep order to look at a post. */
@Named
@RequestScoped
public class FlagPage {

  @Inject CurrentActor currentActor;
  @Inject FlagTargets targets;
  @Inject FlagForm form;
  @Inject Visit visit;

  private long id;
  private FlagTarget target;

  /** Raises the flag that was sent, else shows the form; visitors sign in first. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
    } else if (!form.raise(id)) {
      target = targets.find(currentActor.actor(), id);
    }
  }

  public FlagTarget getTarget() {
    return target;
  }

  /** The words of the reasons that can be chosen. */
  public List<String> getReasons() {
    return Arrays.stream(FlagReason.values()).map(FlagReason::word).toList();
  }

  public int getLongestNote() {
    return NoteText.LONGEST;
  }

  /** A key that makes sure that the form, sent twice, raises one flag. */
  public String getNewKey() {
    return UUID.randomUUID().toString();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
