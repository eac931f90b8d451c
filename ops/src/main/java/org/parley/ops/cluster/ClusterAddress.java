package org.parley.ops.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.parley.ops.CommandFailed;

/**
 * Where a search cluster answers and which files hold what it wants to hear; null for what is not
 * given. Without TLS only this machine is spoken to.
 */
public record ClusterAddress(String url, String user, Path passwordFile, Path keyFile, Path ca) {

  public ClusterAddress {
    url = url.strip().replaceAll("/+$", "");
    requireAddress(url);
    if ((user == null) != (passwordFile == null)) {
      throw new CommandFailed(
          "--search-user and --search-password-file belong together: give both or neither");
    }
    if (user != null && keyFile != null) {
      throw new CommandFailed("Give --search-user or --search-key-file, not both");
    }
    if (ca != null && !url.startsWith("https:")) {
      throw new CommandFailed("--search-ca is of no use to an http:// address");
    }
  }

  /** What the application is told through system properties of its own process. */
  Map<String, String> properties() {
    requireCertificate();
    return Map.of(
        "parley.search.url",
        url,
        "parley.search.authorization",
        authorization(),
        "parley.search.ca",
        ca == null ? "" : ca.toString());
  }

  /** As an operator would type them. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--search-url", url));
    add(arguments, "--search-user", user);
    add(arguments, "--search-password-file", passwordFile);
    add(arguments, "--search-key-file", keyFile);
    add(arguments, "--search-ca", ca);
    return arguments;
  }

  private static void add(List<String> arguments, String option, Object value) {
    if (value != null) {
      arguments.addAll(List.of(option, value.toString()));
    }
  }

  private String authorization() {
    if (user != null) {
      String password = secret("--search-password-file", passwordFile);
      return "Basic " + encoded(user + ":" + password);
    }
    if (keyFile == null) {
      return "";
    }
    String key = secret("--search-key-file", keyFile);
    return "ApiKey " + (key.contains(":") ? encoded(key) : key);
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String secret(String option, Path file) {
    try {
      String secret = Files.readString(file).strip();
      if (secret.isEmpty() || secret.contains("\n")) {
        throw new CommandFailed(option + ": " + file + " holds one line, the secret");
      }
      return secret;
    } catch (IOException e) {
      throw new CommandFailed(option + ": " + file + " cannot be read", e);
    }
  }

  private void requireCertificate() {
    if (ca == null) {
      return;
    }
    try (InputStream pem = Files.newInputStream(ca)) {
      if (CertificateFactory.getInstance("X.509").generateCertificates(pem).isEmpty()) {
        throw new CommandFailed("--search-ca: " + ca + " holds no certificate");
      }
    } catch (CertificateException e) {
      throw new CommandFailed("--search-ca: " + ca + " is no PEM certificate", e);
    } catch (IOException e) {
      throw new CommandFailed("--search-ca: " + ca + " cannot be read", e);
    }
  }

  private static void requireAddress(String url) {
    URI address;
    try {
      address = new URI(url);
    } catch (URISyntaxException e) {
      // the text may hold a password
      throw notUnderstood();
    }
    boolean isPlain =
        address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null;
    if (!isPlain || !List.of("http", "https").contains(address.getScheme())) {
      throw notUnderstood();
    }
    if (address.getScheme().equals("http")) {
      requireThisMachine(address.getHost());
    }
  }

  private static CommandFailed notUnderstood() {
    return new CommandFailed(
        "--search-url is an address such as https://search.example.com:9200, without user");
  }

  private static void requireThisMachine(String host) {
    try {
      if (InetAddress.getByName(host).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new CommandFailed("--search-url: " + host + " is unknown", e);
    }
    throw new CommandFailed(
        "--search-url: http:// is for this machine alone; elsewhere use https://");
  }
}
