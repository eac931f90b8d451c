package org.parley.ops.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;
import picocli.CommandLine;

class SearchOptionsTest {

  private static final String URL = "https://search.example.com:9200";

  @TempDir Path folder;
  private Path password;
  private Path key;

  @BeforeEach
  void writeSecrets() throws IOException {
    password = Files.writeString(folder.resolve("password"), "geheim\n");
    key = Files.writeString(folder.resolve("key"), "id:key\n");
  }

  private static SearchOptions parsed(Object... words) {
    SearchOptions options = new SearchOptions();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("search", spec(options)))
        .parseArgs(List.of(words).stream().map(Object::toString).toArray(String[]::new));
    return options;
  }

  private static CommandLine.Model.CommandSpec spec(SearchOptions options) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(options);
  }

  private Map<String, String> properties(Object... words) {
    return parsed(words).properties(new DataDirectory(folder));
  }

  @Test
  void withoutOptionsTheIndexIsInTheDataFolder() {
    assertThat(properties()).isEqualTo(Map.of("parley.search.url", ""));
  }

  @Test
  void userAndKeyBecomeTheHeaderThatTheClusterWants() {
    assertThat(
            properties(
                "--search-url", URL, "--search-user", "anna", "--search-password-file", password))
        .containsEntry("parley.search.url", URL)
        .containsEntry("parley.search.authorization", "Basic YW5uYTpnZWhlaW0=");
    assertThat(properties("--search-url", URL + "/", "--search-key-file", key))
        .containsEntry("parley.search.url", URL)
        .containsEntry("parley.search.authorization", "ApiKey aWQ6a2V5");
  }

  @Test
  void otherCommandsTakeWhatRunWasToldAndNoSecretIsWrittenDown() throws IOException {
    DataDirectory data = new DataDirectory(folder);
    SearchOptions run = parsed("--search-url", URL, "--search-key-file", key);
    run.remembered(data);

    assertThat(properties()).containsEntry("parley.search.authorization", "ApiKey aWQ6a2V5");
    assertThat(Files.readString(folder.resolve("search-cluster.properties")))
        .contains("key-file")
        .doesNotContain("aWQ6a2V5", "id:key");
    assertThat(run.arguments())
        .containsExactly("--search-url", URL, "--search-key-file", key.toString());

    parsed().remembered(data);
    assertThat(properties()).isEqualTo(Map.of("parley.search.url", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --search-user anna | need --search-url
          --search-url https://a.example --search-user anna | belong together
          --search-url https://a.example --search-password-file x | belong together
          --search-url https://a.example --search-user a --search-password-file x --search-key-file y | not both
          --search-url https://anna:geheim@a.example | without user
          --search-url https://a.example/?key=geheim | without user
          --search-url ftp://a.example | without user
          --search-url https://ge heim | without user
          --search-url http://192.0.2.1:9200 | https://
          --search-url http://127.0.0.1:9200 --search-ca x | no use
          --search-url https://a.example --search-key-file missing | cannot be read
          --search-url https://a.example --search-ca missing | cannot be read
          """)
  void whatDoesNotGoTogetherIsToldWithoutRepeatingSecrets(String line, String words) {
    Object[] arguments = line.replace("ge heim", "ge%heim").split(" ");
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> properties(arguments))
        .withMessageContaining(words)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
  }

  @Test
  void fileWithoutACertificateIsToldApart() {
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> properties("--search-url", URL, "--search-ca", password))
        .withMessageContaining("certificate");
  }
}
