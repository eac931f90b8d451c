package org.parley.ops.bench.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ops.CommandFailed;
import picocli.CommandLine.Option;

/** The options by which {@code measure} is told where its figures go beside the table. */
final class FiguresOptions {

  @Option(names = "--csv", paramLabel = "FILE", description = "Keep the figures here, too.")
  private Path csv;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Earlier figures: prints ratios to them.")
  private Path earlier;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draw cost against size, with those of --compare; see also `bench picture`.")
  private Path svg;

  void print(Results results, PrintWriter out) {
    List<Figures> figures = results.figures();
    Map<String, String> verdicts = Limits.shipped().verdicts(figures);
    out.println(FiguresTable.of(figures, verdicts));
    results.notes().forEach(out::println);
    List<Figures> before = earlier == null ? List.of() : FiguresFile.read(earlier);
    if (earlier != null) {
      out.println();
      out.print(new Comparison(before, figures).markdown());
    }
    if (csv != null) {
      FiguresFile.write(csv, figures, verdicts);
    }
    if (svg != null) {
      draw(Stream.concat(before.stream(), figures.stream()).toList());
    }
    out.flush();
  }

  private void draw(List<Figures> figures) {
    try {
      Files.writeString(svg, CostPicture.of(figures));
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + svg + ": " + e, e);
    }
  }
}
