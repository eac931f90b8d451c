package org.parley.ops.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ops.CommandFailed;

/** Looks at a running community beforehand, as a browser or a program would. */
record Web(URI url) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /**
   * Sends JSON with a token.
   *
   * @throws CommandFailed when nothing was made of it
   */
  String post(String path, String token, String json) {
    HttpResponse<String> answer =
        send(
            request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    if (answer.statusCode() != 201) {
      throw new CommandFailed(path + " was answered with " + answer.statusCode());
    }
    return answer.body();
  }

  /** Signs in through the form that browsers are shown, and answers the session's cookie. */
  String signIn(String name, String password) {
    Matcher state = VIEW_STATE.matcher(get("/sign-in").body());
    if (!state.find()) {
      throw new CommandFailed("There is no form to sign in with at " + url + "/sign-in");
    }
    String form =
        "sign-in=sign-in&go=&jakarta.faces.ViewState=%s&name=%s&password=%s"
            .formatted(encoded(state.group(1)), encoded(name), encoded(password));
    HttpResponse<String> answer =
        send(
            request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() / 100 != 3) {
      throw new CommandFailed("Cannot sign in as " + name + ": the form was shown again");
    }
    return answer
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow(() -> new CommandFailed("Signing in as " + name + " set no cookie"))
        .replaceFirst(";.*", "");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new CommandFailed("No answer from " + url + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }
}
