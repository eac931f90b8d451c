package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.checking.Check;
import org.parley.community.checking.CheckQueue;
import org.parley.community.checking.CheckService;
import org.parley.community.checking.Judgement;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Done;

/** {@code check.xhtml}: one drawn answer with its question, and the form to judge it. */
@Named
@RequestScoped
public class CheckPage {

  private static final String LIST = "/moderation/checks";

  @Inject StaffForm form;
  @Inject CheckQueue queue;
  @Inject CheckService checks;

  private long id;
  private Check check;

  public void load() {
    if (form.open() && !form.send(this::perform)) {
      check = queue.find(form.actor(), id);
    }
  }

  private String perform() {
    switch (form.of("do")) {
      case "claim" -> {
        checks.claim(form.actor(), id);
        return getAddress();
      }
      case "release" -> checks.release(form.actor(), id);
      case "skip" -> checks.skip(form.actor(), id);
      case "judge" ->
          checks.judge(form.actor(), id, Judgement.of(form.of("verdict"), form.of("note")));
      default -> throw new NotFound("page.not-found");
    }
    return Done.at(LIST, "check" + form.of("do"));
  }

  public Check getCheck() {
    return check;
  }

  /** Whether the reader took it: only then there is a form. */
  public boolean isMine() {
    return check.isClaimed() && form.actor().isMember(check.claimedBy().id());
  }

  public boolean isOwn() {
    return form.actor().isMember(check.subject().author().id());
  }

  /** Whether it is free to be taken. */
  public boolean isFree() {
    return !check.isJudged() && !check.isClaimed() && !isOwn();
  }

  public String getAddress() {
    return LIST + "/" + id;
  }

  public int getLongestNote() {
    return Judgement.LONGEST_NOTE;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
