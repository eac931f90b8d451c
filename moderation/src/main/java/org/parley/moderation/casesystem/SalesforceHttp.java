package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.parley.community.webhook.GuardedHttp;

/**
 * Signed-in calls of Salesforce's REST interface: OAuth 2.0 client credentials ({@code POST
 * /services/oauth2/token}), then {@code Authorization: Bearer}. A token is kept until it is
 * refused; then another is asked for, once.
 */
@ApplicationScoped
public class SalesforceHttp {

  /** Of the interface; every organisation of today has it. */
  static final String DATA = "/services/data/v60.0";

  private static final int KEPT_OF_ANSWER = 4 * 1_024 * 1_024;
  private static final int UNAUTHORIZED = 401;

  /** A session over there. */
  private record Session(String instance, String token) {}

  @Inject GuardedHttp http;

  private final Map<CaseAccount, Session> sessions = new ConcurrentHashMap<>();

  /**
   * Calls a path of the instance.
   *
   * @param body null for none
   */
  GuardedHttp.Answer call(CaseAccount account, String method, String path, ObjectNode body) {
    Session kept = sessions.get(account);
    if (kept != null) {
      GuardedHttp.Answer answer = call(kept, method, path, body);
      if (answer.status() == null || answer.status() != UNAUTHORIZED) {
        return answer;
      }
      sessions.remove(account, kept);
    }
    GuardedHttp.Answer login = signIn(account);
    Session session = session(login);
    if (session == null) {
      // whatever it says: who cannot sign in has not been refused anything yet
      return new GuardedHttp.Answer(
          login.millis(),
          login.isSuccess() || login.status() == null ? null : UNAUTHORIZED,
          "No token: " + (login.error() == null ? login.text() : login.error()),
          login.text(),
          login.wish());
    }
    sessions.put(account, session);
    return call(session, method, path, body);
  }

  /** Where people see a case; null while nobody has signed in. */
  String addressOf(CaseAccount account, String caseId) {
    Session session = sessions.get(account);
    return session == null ? null : session.instance() + "/lightning/r/Case/" + caseId + "/view";
  }

  private GuardedHttp.Answer call(Session session, String method, String path, ObjectNode body) {
    HttpUriRequestBase request =
        new HttpUriRequestBase(method, URI.create(session.instance() + path));
    request.setHeader("User-Agent", CaseJson.USER_AGENT);
    request.setHeader("Authorization", "Bearer " + session.token());
    request.setHeader("Accept", "application/json");
    if (body != null) {
      request.setEntity(CaseJson.entity(body.toString()));
    }
    return http.call(request, KEPT_OF_ANSWER);
  }

  private GuardedHttp.Answer signIn(CaseAccount account) {
    HttpPost request = new HttpPost(URI.create(account.url() + "/services/oauth2/token"));
    request.setHeader("User-Agent", CaseJson.USER_AGENT);
    request.setEntity(
        new UrlEncodedFormEntity(
            List.of(
                new BasicNameValuePair("grant_type", "client_credentials"),
                new BasicNameValuePair("client_id", account.clientId()),
                new BasicNameValuePair("client_secret", account.secret())),
            StandardCharsets.UTF_8));
    return http.call(request, KEPT_OF_ANSWER);
  }

  private static Session session(GuardedHttp.Answer login) {
    if (!login.isSuccess()) {
      return null;
    }
    JsonNode told = CaseJson.read(login.text());
    String instance = CaseJson.address(told, "instance_url");
    String token = told.path("access_token").asText("");
    boolean isUsable = instance != null && token.matches("[\\x21-\\x7e]+");
    return isUsable ? new Session(instance.replaceAll("/+$", ""), token) : null;
  }
}
