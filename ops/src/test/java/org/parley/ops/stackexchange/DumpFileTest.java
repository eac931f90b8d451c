package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.Progress;

class DumpFileTest {

  @TempDir private Path folder;

  @Test
  void aByteOrderMarkAndEscapedTextAreRead() throws IOException {
    List<DumpRow> rows =
        read("\uFEFF<?xml version=\"1.0\"?><t><row Id=\"7\" Text=\"a &lt;b&gt;&#xA;é\" /></t>");
    assertThat(rows).containsExactly(new DumpRow(Map.of("Id", "7", "Text", "a <b>\né")));
  }

  @Test
  void aMissingFileHasNoRows() {
    new DumpFile(folder.resolve("none.xml"))
        .read(row -> assertThat(row).isNull(), Progress.silent());
  }

  @Test
  void noEntityIsLookedAt() {
    String file =
        "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><t><row Id=\"&x;\"/></t>";
    assertThatThrownBy(() -> read(file)).isInstanceOf(CommandFailed.class);
  }

  @Test
  void aTornFileIsRefusedWithThePlace() {
    assertThatThrownBy(() -> read("<t>\n<row Id=\"1\" />\n<row Id="))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("not well-formed")
        .hasMessageContaining("[3,");
  }

  /** The parser's limits count every escaped character, and a dump has millions of them. */
  @Test
  void noNumberOfEscapesIsTooMany() throws IOException {
    Path path = folder.resolve("Posts.xml");
    String row = "<row Text=\"" + "&lt;p&gt;&#xA;".repeat(1_000) + "\" />\n";
    try (Writer out = Files.newBufferedWriter(path)) {
      out.write("<posts>");
      for (int i = 0; i < 20_000; i++) {
        out.write(row);
      }
      out.write("</posts>");
    }
    AtomicLong read = new AtomicLong();
    new DumpFile(path).read(each -> read.incrementAndGet(), Progress.silent());
    assertThat(read).hasValue(20_000);
  }

  @Test
  void whatIsNoNumberAndNoTimeIsMissing() {
    var row = new DumpRow(Map.of("Score", "many", "CreationDate", "2014-01-21T20:26:05.383"));
    assertThat(row.number("Score")).isNull();
    assertThat(row.number("Score", 0)).isZero();
    assertThat(row.time("Score")).isNull();
    assertThat(row.time("CreationDate")).isEqualTo(Instant.parse("2014-01-21T20:26:05.383Z"));
  }

  @Test
  void aRowSurvivesItsStay() {
    var row = new DumpRow(Map.of("Body", "a=b\n\"<>|", "Empty", ""));
    assertThat(DumpRow.decode(row.encode())).isEqualTo(row);
  }

  private List<DumpRow> read(String text) throws IOException {
    Path path = Files.writeString(folder.resolve("Rows.xml"), text);
    List<DumpRow> rows = new ArrayList<>();
    new DumpFile(path).read(rows::add, Progress.silent());
    return rows;
  }
}
