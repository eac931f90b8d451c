package org.parley.search.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate authority of the tests' own, and a server that it vouches for; made by keytool. */
final class TestAuthority {

  private static final String PASSWORD = "geheim";

  private final Path folder;

  TestAuthority(Path folder) throws IOException {
    this.folder = folder;
    pair("ca", "CN=Authority of the tests", "-ext", "bc:c");
    pair("server", "CN=search");
    keytool("server", "-certreq", "-file", path("server.csr"));
    keytool(
        "ca",
        "-gencert",
        "-rfc",
        "-infile",
        path("server.csr"),
        "-outfile",
        path("server.pem"),
        "-ext",
        "san=ip:127.0.0.1",
        "-validity",
        "2");
    keytool("ca", "-exportcert", "-rfc", "-file", path("ca.pem"));
  }

  /** What clients trust. */
  Path authority() {
    return folder.resolve("ca.pem");
  }

  /** What the server shows. */
  Path certificate() {
    return folder.resolve("server.pem");
  }

  /** The server's private key, as PEM. */
  String key() throws IOException {
    try {
      byte[] key = keys().getKey("server", PASSWORD.toCharArray()).getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(key)
          + "\n-----END PRIVATE KEY-----\n";
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** With which a server in this process shows the certificate. */
  SSLContext context() throws IOException {
    try (InputStream pem = Files.newInputStream(certificate())) {
      KeyStore keys = keys();
      Certificate signed = CertificateFactory.getInstance("X.509").generateCertificate(pem);
      Key key = keys.getKey("server", PASSWORD.toCharArray());
      keys.setKeyEntry("server", key, PASSWORD.toCharArray(), new Certificate[] {signed});
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private KeyStore keys() throws IOException, GeneralSecurityException {
    try (InputStream file = Files.newInputStream(store("server"))) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(file, PASSWORD.toCharArray());
      return keys;
    }
  }

  private void pair(String name, String subject, String... more) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of("-genkeypair", "-keyalg", "EC", "-dname", subject, "-validity", "2"));
    options.addAll(List.of(more));
    keytool(name, options.toArray(String[]::new));
  }

  private void keytool(String name, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-alias", name, "-storetype", "PKCS12", "-storepass", PASSWORD));
    command.addAll(List.of("-keystore", store(name).toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Path store(String name) {
    return folder.resolve(name + ".p12");
  }

  private String path(String file) {
    return folder.resolve(file).toString();
  }
}
