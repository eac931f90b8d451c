package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.SamplePosts.question;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.problem.Conflict;
import org.parley.search.FreshIndex;
import org.parley.search.SamplePosts;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;

/** A cluster with TLS by an authority of its own, which lets nobody in that it does not know. */
class ElasticsearchSecuritySearchIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final AtomicLong VERSIONS = new AtomicLong();

  @RegisterExtension static final ElasticsearchServer plain = new ElasticsearchServer();

  @TempDir private static Path folder;

  private static TestAuthority authority;
  private static SecuredElasticsearch server;

  @BeforeAll
  static void start() throws IOException {
    authority = new TestAuthority(Files.createDirectories(folder.resolve("authority")));
    server = new SecuredElasticsearch(Files.createTempDirectory("parley-secured-node"), authority);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static String basic(String user, String password) {
    String both = user + ":" + password;
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static Connection connection(URI url, String authorization, Path ca) {
    return new Connection(new SearchCluster(url, authorization, ca, PATIENCE));
  }

  private static void assertWorks(URI url, String authorization, String community) {
    SearchCluster cluster = new SearchCluster(url, authorization, authority.authority(), PATIENCE);
    try (ElasticsearchIndex index =
        new ElasticsearchIndex(cluster, community, VERSIONS::incrementAndGet)) {
      try (FreshIndex fresh = index.rebuild()) {
        fresh.replace(List.of(1L), List.of(question(1, "Water", "under lock and key")));
        fresh.takeOver();
      }
      assertThat(index.isComplete()).isTrue();
      assertThat(index.count(new SearchRequest(SearchQuery.parse("lock"), SamplePosts.everybody())))
          .isEqualTo(1);
    }
  }

  @Test
  void userWithPasswordWorks() throws IOException {
    String password = basic(SecuredElasticsearch.USER, SecuredElasticsearch.PASSWORD);
    assertWorks(server.url(), password, "by-password");
  }

  @Test
  void keyWorksOverTlsToo() throws IOException {
    String key = Base64.getEncoder().encodeToString("id:key".getBytes(StandardCharsets.UTF_8));
    try (KeyedProxy proxy = new KeyedProxy(plain.url(), authority, key)) {
      assertWorks(proxy.url(), "ApiKey " + key, "by-key");
      try (Connection stranger = connection(proxy.url(), "ApiKey other", authority.authority())) {
        assertRefused(stranger);
      }
    }
  }

  @Test
  void wrongPasswordAndNoneAreToldApartFromAnOutage() throws IOException {
    for (String header : new String[] {basic("anna", "wrong"), "ApiKey bm90OmE=", null}) {
      try (Connection stranger = connection(server.url(), header, authority.authority())) {
        assertRefused(stranger);
      }
    }
  }

  private static void assertRefused(Connection stranger) {
    assertThatThrownBy(() -> stranger.read(client -> client.count().count()))
        .isInstanceOf(Conflict.class);
    assertThat(stranger.trouble()).hasValue("The key, or the name and password, are refused");
  }

  @Test
  void authorityThatNobodyNamedOrAnotherOneIsNotTrusted() throws IOException {
    TestAuthority other =
        new TestAuthority(Files.createDirectories(folder.resolve("another-authority")));
    for (Path ca : new Path[] {null, other.authority()}) {
      try (Connection distrustful = connection(server.url(), basic("anna", "never sent"), ca)) {
        assertThatThrownBy(() -> distrustful.read(client -> client.count().count()))
            .isInstanceOf(Conflict.class);
        assertThat(distrustful.trouble())
            .hasValueSatisfying(words -> assertThat(words).contains("--search-ca"));
      }
    }
  }
}
