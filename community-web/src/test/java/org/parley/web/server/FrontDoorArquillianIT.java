package org.parley.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.security.ShiroPasswordHasher;

/** The real war as a stranger meets it: what it gives away, what it refuses, whom it lets in. */
@ExtendWith({DatabaseForServer.class, ArquillianExtension.class})
class FrontDoorArquillianIT {

  private static final String PASSWORD = "a sentence of mine";

  // not asking for HTTP/2: the server now and then ends such a connection without an answer
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @ArquillianResource URI base;

  @Deployment(testable = false)
  static WebArchive war() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }

  @BeforeEach
  void waitUntilReady() {
    await().atMost(Duration.ofSeconds(60)).until(() -> get("/health/ready").statusCode() == 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tags",
        "/spaces",
        "/search?q=hello",
        "/sign-in",
        "/register",
        "/forgot",
        "/nowhere"
      })
  void visitorGetsNoCookieAndAPage(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.statusCode()).isIn(200, 404);
    assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("script-src 'self'; style-src 'self';")
        .doesNotContain("nonce", "unsafe");
    assertThat(page.body()).contains("</html>").doesNotContain("<script>", " style=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home.xhtml",
        "/thread.xhtml?id=1",
        "/error.xhtml",
        "/WEB-INF/web.xml",
        "/META-INF/persistence.xml",
        "/metrics",
        "/openapi",
        "/health"
      })
  void whatIsNoAddressDoesNotExist(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Exception", "data-source", "Payara");
  }

  @Test
  void writesFromOtherSitesAreRefused() throws Exception {
    assertThat(post("/sign-out", Map.of(), "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(post("/sign-out", Map.of(), "Sec-Fetch-Site", "same-site").statusCode())
        .isEqualTo(403);
    assertThat(post("/sign-out", Map.of(), "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(post("/sign-out", Map.of(), "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(302);
  }

  @Test
  void textOfTenMegabytesGetsAnAnswerBesideItsField() throws Exception {
    HttpResponse<String> page =
        sendForm("/register", "register", Map.of("displayName", "A".repeat(10_000_000)));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("field-error");
  }

  @Test
  void whatIsLargerThanAnyTextIsRefused() throws Exception {
    HttpResponse<String> page =
        sendForm("/register", "register", Map.of("displayName", "A".repeat(34_000_000)));

    assertThat(page.statusCode()).isEqualTo(413);
  }

  @Test
  void formOfAForgottenViewIsShownAnew() throws Exception {
    HttpResponse<String> answer =
        post("/sign-in?return=%2Ftags", Map.of("jakarta.faces.ViewState", "12:34"), "X-Test", "1");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/sign-in?return=%2Ftags");
  }

  @Test
  void memberSignsInUnderAnIdThatNobodyKnewAndGoesBackWhereTheyWere() throws Exception {
    addMember("anna");

    HttpResponse<String> wrong =
        sendForm("/sign-in", "sign-in", Map.of("name", "anna", "password", "guess"));
    HttpResponse<String> right =
        sendForm(
            "/sign-in?return=%2Ftags%3Fsort%3Dname",
            "sign-in",
            Map.of("name", "anna", "password", PASSWORD),
            "Cookie",
            "parley=chosen-by-somebody-else");

    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(wrong.body()).contains("value=\"anna\"").doesNotContain("guess");
    assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(right.headers().firstValue("Location")).contains("/tags?sort=name");
    assertThat(right.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            cookie ->
                assertThat(cookie.toLowerCase(Locale.ROOT))
                    .contains("parley=", "httponly", "samesite=lax", "path=/")
                    .doesNotContain("chosen-by-somebody-else"));
  }

  @Test
  void signingInNeverLeadsToAnotherSite() throws Exception {
    addMember("boris");

    HttpResponse<String> answer =
        sendForm(
            "/sign-in?return=%2F%2Fevil.example",
            "sign-in", Map.of("name", "boris", "password", PASSWORD));

    assertThat(answer.headers().firstValue("Location")).contains("/");
  }

  @Test
  void staticFilesAreKeptByBrowsers() throws Exception {
    HttpResponse<String> css = get("/parley/parley.css");
    HttpResponse<String> again =
        client.send(
            request("/parley/parley.css")
                .header("If-None-Match", css.headers().firstValue("ETag").orElseThrow())
                .build(),
            BodyHandlers.ofString());

    assertThat(css.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
    assertThat(get("/parley/parley.css?v=1").headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void hostileLanguageDoesNotReachThePage() throws Exception {
    HttpResponse<String> page =
        client.send(
            request("/sign-in").header("Accept-Language", "x\"><script>evil").build(),
            BodyHandlers.ofString());

    assertThat(page.body()).contains("<html lang=\"en\"").doesNotContain("evil");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String... header)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (header.length > 0) {
      request.headers(header);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> sendForm(
      String path, String id, Map<String, String> fields, String... header)
      throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>(fields);
    form.put(id, id);
    form.put("go", "");
    form.put("jakarta.faces.ViewState", "stateless");
    return post(path, form, header);
  }

  private HttpRequest.Builder request(String path) {
    // the server listens on this address only, whatever it says of itself
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base.getPort() + path))
        .timeout(Duration.ofSeconds(30));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void addMember(String name) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                System.getProperty("parley.test.db.url") + "?user=postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into member
            (id, name, display_name, email, email_confirmed_at, password_hash, joined_at)
          values (nextval('member_seq'), '%1$s', '%1$s', '%1$s@example.com', now(), '%2$s', now())
          """
              .formatted(name, new ShiroPasswordHasher().hash(PASSWORD)));
    }
  }
}
