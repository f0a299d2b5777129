package io.dateline.cli;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Prints a completion script for a shell.",
    footer = {
      "",
      "bash: source <(dateline completion bash); fish: dateline completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh, or fish")
  String shell = "";

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine root = requireNonNull(spec).root().commandLine();
    terminal
        .out()
        .line(
            switch (shell.toLowerCase(Locale.ROOT)) {
              // The script for bash loads zsh's own support for such scripts.
              case "bash", "zsh" -> AutoComplete.bash("dateline", root).stripTrailing();
              case "fish" -> fish(root);
              default ->
                  throw new UsageException(
                      "no completion for '" + shell + "'; there is bash, zsh, and fish");
            });
    return ExitCode.DONE;
  }

  private static String fish(CommandLine root) {
    var script = new StringBuilder("# Completion of dateline for fish.\n");
    for (CommandLine command : root.getSubcommands().values()) {
      String name = command.getCommandName();
      CommandSpec spec = command.getCommandSpec();
      script
          .append("complete -c dateline -n __fish_use_subcommand -f -a ")
          .append(name)
          .append(" -d ")
          .append(quoted(String.join(" ", spec.usageMessage().description())))
          .append('\n');
      for (OptionSpec option : spec.options()) {
        if (!option.hidden()) {
          append(script, name, option);
        }
      }
    }
    return script
        .append("complete -c dateline -n '__fish_seen_subcommand_from completion'")
        .append(" -f -a 'bash zsh fish'")
        .toString();
  }

  private static void append(StringBuilder script, String command, OptionSpec option) {
    script
        .append("complete -c dateline -n '__fish_seen_subcommand_from ")
        .append(command)
        .append('\'');
    for (String name : option.names()) {
      script.append(
          name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      script.append(" -x");
    }
    script.append(" -d ").append(quoted(String.join(" ", option.description()))).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
