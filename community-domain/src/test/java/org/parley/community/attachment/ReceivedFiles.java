package org.parley.community.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Files that come in, and what is made of them. */
abstract class ReceivedFiles {

  /** Two by two pixels, lossless. */
  static final String WEBP = "UklGRiIAAABXRUJQVlA4TBYAAAAvAUAAAA8Q87//8x8OFAIIgIImov+x";

  static WeldContainer container;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    container =
        new Weld()
            .disableDiscovery()
            .beanClasses(
                Reception.class,
                org.parley.community.attachment.content.Examination.class,
                org.parley.community.attachment.content.TypeDetection.class,
                org.parley.community.attachment.picture.Pictures.class)
            .initialize();
  }

  @AfterAll
  static void stop() {
    container.close();
  }

  Received take(String name, byte[] file) throws IOException {
    Path path = Files.createTempFile(folder, "upload", ".part");
    Reception reception = container.select(Reception.class).get();
    reception.receive(new ByteArrayInputStream(file), path);
    return reception.examine(name, path);
  }
}
