package org.parley.ops.database;

import picocli.CommandLine.Option;

/** The option by which commands learn the address that links begin with. */
public final class PublicUrlOption {

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description = "The address that links begin with (default: ${DEFAULT-VALUE}).")
  private String url;

  public String value() {
    return url;
  }
}
