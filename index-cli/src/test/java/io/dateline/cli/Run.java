package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/**
 * One run of the command in this process.
 *
 * @param code its exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  static Run of(Object... args) {
    return withInput("", args);
  }

  static Run withInput(String input, Object... args) {
    return withInput(input.getBytes(UTF_8), args);
  }

  static Run withInput(byte[] input, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    var terminal = Terminal.of(new ByteArrayInputStream(input), out, err, Path.of("."));
    int code = Main.run(terminal, words);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Both outputs and the code as one text, without what differs from run to run. */
  String text() {
    return (out + (err.isEmpty() ? "" : "--- standard error\n" + err) + "--- exit " + code + "\n")
        .replaceAll("\"took\":\"[^\"]*\"", "\"took\":\"...\"")
        .replaceAll("\"snapshot\":\"[^\"]*\"", "\"snapshot\":\"...\"")
        .replaceAll("\"next\":\"[^\"]*\"", "\"next\":\"...\"")
        .replaceAll("(?m)^next: .*$", "next: ...")
        .replaceAll("\"score\":[0-9.E-]+", "\"score\":...")
        .replaceAll("\"bytes\":[0-9]+", "\"bytes\":...")
        .replaceAll("(?m)^bytes .*$", "bytes ...")
        .replaceAll("\"segments\":[0-9]+", "\"segments\":...")
        .replaceAll("(?m)^segments .*$", "segments ...")
        .replaceAll("\"seconds\":[0-9.E-]+", "\"seconds\":...");
  }
}
