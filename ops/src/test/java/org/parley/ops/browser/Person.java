package org.parley.ops.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at a browser: what they can do, in the words that they see. */
public record Person(Page page, String name, String password) {

  private static final Pattern THREAD = Pattern.compile(".*/t/\\d+/[^/?#]+.*");

  public String email() {
    return name + "@example.org";
  }

  public Person register() {
    page.navigate("/register");
    fill("displayName", "The new " + name);
    fill("name", name);
    fill("email", email());
    fill("password", password);
    submit("#register");
    page.waitForURL(url -> url.endsWith("/check-mail"));
    return this;
  }

  public Person confirm(Mailbox mailbox) {
    page.navigate(mailbox.linkTo(email()));
    submit("#confirm");
    page.waitForSelector(".auth-icon.good");
    return this;
  }

  public Person signIn() {
    page.navigate("/sign-in");
    return typeSignIn();
  }

  /** Fills in the sign-in page that is shown. */
  public Person typeSignIn() {
    fill("name", name);
    fill("password", password);
    submit("#sign-in");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Throws away what was begun: tests share the demo's members. */
  public Person withoutDrafts() {
    page.evaluate(
        """
        async () => {
          const drafts = await (await fetch('/api/v1/drafts')).json();
          for (const draft of drafts.items) {
            const gone = await fetch('/api/v1/drafts/' + encodeURIComponent(draft.place)
                    + '?version=' + draft.version,
                { method: 'DELETE' });
            if (!gone.ok) throw new Error('a draft stays: ' + gone.status);
          }
        }\
        """);
    return this;
  }

  /** First deeds earn badges: who counts what is unread does not want to hear of them. */
  public Person withoutNewsOfBadges() {
    page.navigate("/settings/notifications");
    page.locator("[name='inbox-badge']").uncheck();
    page.locator("[name='mail-badge']").selectOption("off");
    page.locator(".notification-settings button[type=submit]").click();
    page.waitForSelector(".message.success");
    return this;
  }

  /** Asks in a space and returns the thread's path. */
  public String ask(String space, String title, String body) {
    page.navigate("/ask");
    page.locator("#space").selectOption(space);
    fill("title", title);
    fill("body", body);
    submit("#ask");
    page.waitForURL(THREAD);
    return path();
  }

  public Person answer(String thread, String body) {
    page.navigate(thread);
    fill("body", body);
    page.locator(".answer-form button[value=answer]").click();
    page.waitForSelector(".answer .post-body");
    return this;
  }

  public Locator button(String text) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(false));
  }

  public String path() {
    return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
  }

  public void fill(String id, String text) {
    page.locator("#" + id).fill(text);
  }

  public void submit(String form) {
    page.locator(form + " button[type=submit]").last().click();
  }
}
