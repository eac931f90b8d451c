package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;

/** What operators want to know of the machine that serves them. */
@ApplicationScoped
public class ServerFacts {

  private static final String POM = "/META-INF/maven/org.parley/community-web/pom.properties";
  private static final long MEGABYTE = 1024 * 1024;

  @Inject ServletContext servletContext;
  @Inject Jdbi jdbi;

  /** The version of this war; empty when it was not built by Maven. */
  public String getVersion() {
    Properties pom = new Properties();
    try (InputStream in = servletContext.getResourceAsStream(POM)) {
      if (in != null) {
        pom.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pom.getProperty("version", "");
  }

  /** Such as {@code 18.6}. */
  public String getDatabase() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select split_part(current_setting('server_version'), ' ', 1)")
                .mapTo(String.class)
                .one());
  }

  public String getJava() {
    return Runtime.version().toString();
  }

  public Instant getUpSince() {
    return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
  }

  /** In megabytes. */
  public long getMemoryUsed() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  /** In megabytes. */
  public long getMemoryMost() {
    return Runtime.getRuntime().maxMemory() / MEGABYTE;
  }
}
