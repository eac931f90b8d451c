package org.parley.ops.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;
import org.parley.ops.browser.DemoLogins;

/** Signs the people of a world in, as browsers do; they have the password of one of the demo's. */
record Sessions(RunningParley parley, ApiWorld world) {

  private static final String LIKE = "lena.h";

  /** The cookie of a new session. */
  String of(String person) {
    world.member(person);
    world.insert(
        """
        update member set email_confirmed_at = now(),
          password_hash = (select password_hash from member where name = ?)
        where name = ? returning id\
        """,
        LIKE,
        world.name(person));
    String password = DemoLogins.of(parley.data()).passwordOf(LIKE);
    String form =
        "sign-in=sign-in&go=&jakarta.faces.ViewState=stateless&name="
            + world.name(person)
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(world.url() + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      return PlainHttp.CLIENT
          .send(request, BodyHandlers.ofString())
          .headers()
          .firstValue("Set-Cookie")
          .orElseThrow()
          .replaceFirst(";.*", "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
