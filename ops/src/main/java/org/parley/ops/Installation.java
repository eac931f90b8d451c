package org.parley.ops;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The folder that the build fills: {@code parley.jar}, {@code ROOT.war}, the two library folders
 * beside them. It is only read; everything that lives is in the {@link DataDirectory}.
 */
public record Installation(Path home) {

  private static final String HOME = "parley.home";

  /** Finds the folder that this process runs from. */
  public static Installation current() {
    String told = System.getProperty(HOME);
    return new Installation(told == null ? folderOfThisJar() : Path.of(told));
  }

  /** The application that the server deploys. */
  public Path war() {
    return home.resolve("ROOT.war");
  }

  /** What every command but {@code run} is started with. */
  String commandLineClassPath() {
    return home.resolve("lib").resolve("cli").toString() + File.separator + "*";
  }

  String property() {
    return "-D" + HOME + "=" + home;
  }

  private static Path folderOfThisJar() {
    try {
      var location = Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location).toAbsolutePath().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The jar lies at an address that is no path", e);
    }
  }
}
