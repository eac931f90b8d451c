package org.parley.ops.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.parley.ops.DataDirectory;

/** The demo's logins as the launcher leaves them: a line each with name, role and password. */
public record DemoLogins(List<String> lines) {

  public static DemoLogins of(DataDirectory data) {
    try {
      return new DemoLogins(Files.readAllLines(data.demoLogins()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Person administrator(Page page) {
    return member("ingrid.solheim", page);
  }

  public Person member(String name, Page page) {
    return new Person(page, name, passwordOf(name));
  }

  public String passwordOf(String name) {
    return lines.stream()
        .filter(text -> text.strip().startsWith(name + " "))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No login of " + name + " in " + lines))
        .strip()
        .split("\\s+")[2];
  }
}
