package org.parley.search.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Elasticsearch that speaks TLS and wants to know who asks. */
final class SecuredElasticsearch implements AutoCloseable {

  static final String USER = "anna";
  static final String PASSWORD = "geheim-genug";

  /** The password's hash, as {@code elasticsearch-users} would write it. */
  private static final String HASH = "$2a$10$abcdefghijklmnopqrstuuEcY24A56kgKZFhJwN/bww5LJlFDFwl.";

  private static final List<String> SECURITY =
      List.of(
          "xpack.security.enabled=true",
          "xpack.security.autoconfiguration.enabled=false",
          "xpack.security.http.ssl.enabled=true",
          "xpack.security.http.ssl.certificate=server.pem",
          "xpack.security.http.ssl.key=server.key");

  private final ElasticsearchProcess process;

  SecuredElasticsearch(Path folder, TestAuthority authority) throws IOException {
    ElasticsearchProcess.unpack(folder);
    Path config = folder.resolve("config");
    Files.writeString(config.resolve("users"), USER + ":" + HASH + "\n");
    Files.writeString(config.resolve("users_roles"), "superuser:" + USER + "\n");
    Files.copy(authority.certificate(), config.resolve("server.pem"));
    Files.writeString(config.resolve("server.key"), authority.key());
    this.process = new ElasticsearchProcess(folder, SECURITY);
    process.ensureStarted();
  }

  URI url() {
    return URI.create("https://" + process.address());
  }

  @Override
  public void close() throws IOException {
    process.close();
  }
}
