package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

/** Members with files, and posts that show them. */
abstract class AttachedFiles {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Path folder;
  static Samples samples;
  static int count;

  Actor anna;
  Actor ben;

  @BeforeAll
  static void choosePlace() throws IOException {
    folder = Files.createTempDirectory("attachments");
    System.setProperty("parley.attachments", folder.toString());
    samples = new Samples(community);
  }

  @BeforeEach
  void people() {
    count++;
    anna = samples.actor("anna" + count);
    ben = samples.actor("ben" + count);
  }

  /** Another picture each time. */
  static byte[] picture() {
    count++;
    return HostileFiles.encoded("png", HostileFiles.redAndBlue(30 + count, 20));
  }

  static long upload(Actor actor, byte[] file) {
    return community
        .get(UploadService.class)
        .upload(actor, "a.png", new ByteArrayInputStream(file));
  }

  static PostRef ask(Actor actor, String space, String body) {
    return community
        .get(ThreadService.class)
        .start(
            actor,
            new NewThread(
                ThreadType.QUESTION,
                space,
                "What is in this picture?",
                body,
                List.of("app"),
                null));
  }

  static ServedFile served(Actor reader, long id) {
    return community.get(ServedFiles.class).find(reader, id, 0);
  }

  static void assertSeen(long id, Actor... readers) {
    for (Actor reader : readers) {
      assertThat(served(reader, id).size()).as(reader.name()).isPositive();
      assertThat(community.get(AttachmentViews.class).find(reader, id).id()).isEqualTo(id);
    }
  }

  static void assertHidden(long id, Actor... readers) {
    for (Actor reader : readers) {
      assertThatThrownBy(() -> served(reader, id)).as(reader.name()).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(AttachmentViews.class).find(reader, id))
          .as(reader.name())
          .isInstanceOf(NotFound.class);
    }
  }
}
