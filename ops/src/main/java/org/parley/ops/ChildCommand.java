package org.parley.ops;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command in a process of its own, with the command line's class path. It shares this process's
 * terminal and ends with it: when this process is told to stop, so is the child.
 */
public final class ChildCommand {

  private final ProcessBuilder builder;

  private ChildCommand(List<String> command) {
    this.builder = new ProcessBuilder(command);
  }

  /** The command with these arguments, as an operator would type them after {@code parley}. */
  public static ChildCommand of(List<String> arguments) {
    var installation = Installation.current();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-D" + Parley.COMMAND_LINE + "=true");
    command.add(installation.property());
    command.add("-XX:+UseSerialGC"); // one thread of work: the least memory
    command.add("-cp");
    command.add(installation.commandLineClassPath());
    command.add(Parley.class.getName());
    command.addAll(arguments);
    return new ChildCommand(command);
  }

  /** Hands the database's password over where no list of processes shows it. */
  public ChildCommand withDatabasePassword(String password) {
    builder.environment().put("PARLEY_DATABASE_PASSWORD", password);
    return this;
  }

  /** Runs it on this process's terminal and answers its exit code. */
  public int run() throws IOException, InterruptedException {
    return finish(builder.inheritIO().start());
  }

  /** Runs it and answers what it printed; its errors go to this process's error output. */
  public Output output() throws IOException, InterruptedException {
    Process process = builder.redirectError(Redirect.INHERIT).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(finish(process), text.strip());
  }

  private static int finish(Process process) throws InterruptedException {
    var end = new Thread(process::destroy, "end-child-command");
    Runtime.getRuntime().addShutdownHook(end);
    int exitCode = process.waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException alreadyStopping) {
      return exitCode;
    }
    return exitCode;
  }

  /** What a child answered. */
  public record Output(int exitCode, String text) {}
}
