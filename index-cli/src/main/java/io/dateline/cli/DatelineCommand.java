package io.dateline.cli;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
    name = "dateline",
    description = "Turns scraped news into a clean, faceted, searchable archive.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = DatelineCommand.Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT)
final class DatelineCommand implements Runnable {
  /** Not in the annotation: the subcommands would inherit it. */
  static final String[] FOOTER = {
    "",
    "An ARCHIVE is a folder. Results go to standard output, everything else to",
    "standard error. Exit: 0 done, 1 nothing found, 2 wrong usage or an error,",
    "3 some inputs could not be read, 69 no JDK, 130 interrupted."
  };

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(requireNonNull(spec).commandLine(), "a command is missing");
  }

  static final class Version implements picocli.CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DatelineCommand.class.getPackage().getImplementationVersion();
      return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
    }
  }
}
