package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ops.CommandFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley bench picture}: draws cost against size from several measurements. */
@Command(
    name = "picture",
    description = "Draw cost against size from the figures of communities of several sizes.",
    mixinStandardHelpOptions = true)
public final class PictureCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CSV", arity = "1..*", description = "What `bench measure` wrote.")
  private List<Path> files;

  @Option(names = "--svg", paramLabel = "FILE", required = true, description = "Where to draw it.")
  private Path svg;

  @Override
  public Integer call() {
    List<Figures> figures =
        files.stream().flatMap(file -> FiguresFile.read(file).stream()).toList();
    try {
      Files.writeString(svg, CostPicture.of(figures));
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + svg + ": " + e, e);
    }
    return 0;
  }
}
