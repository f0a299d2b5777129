package io.dateline.extract.text;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Fits the line model anew, and says how good it is on pages that it was not fitted on.
 *
 * <p>Not a test of its own; to run it, give the folder that holds the sets, and the file to write:
 *
 * <pre>
 * mvn -q test -pl core -Dtest=LineModelFit -Ddateline.fit=FOLDER -Ddateline.fit.to=FILE
 * </pre>
 */
class LineModelFit {
  @Test
  @EnabledIfSystemProperty(named = "dateline.fit", matches = ".+")
  void fitsAnew() throws IOException {
    LineModelTrainer.run(
        System.getProperty("dateline.fit"), System.getProperty("dateline.fit.to", ""));
  }

  public static void main(String[] args) throws IOException {
    LineModelTrainer.run(args[0], args.length > 1 ? args[1] : "");
  }
}
