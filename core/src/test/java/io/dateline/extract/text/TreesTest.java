package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TreesTest {
  private static final List<String> NAMES = List.of("length", "commas", "stops");

  private static Trees trees(String... trees) {
    List<String> resource =
        new ArrayList<>(List.of("# Written for this test.", "length commas stops"));
    resource.addAll(List.of(trees));
    return Trees.of(resource, NAMES);
  }

  private static double logOdds(String tree, double... values) {
    return trees(tree).logOdds(values);
  }

  @Test
  void asksWhetherAValueIsLess() {
    String tree = "0<7.5 1<2 1 2 3";

    assertThat(logOdds(tree, 7, 1, 0)).isEqualTo(1);
    assertThat(logOdds(tree, 7, 2, 0)).isEqualTo(2);
    assertThat(logOdds(tree, 7.5, 1, 0)).isEqualTo(3);
  }

  @Test
  void zeroIsNotLessThanZeroWhateverItsSign() {
    for (double zero : new double[] {0.0, -0.0}) {
      assertThat(logOdds("0<0 1 2", zero, 0, 0)).isEqualTo(2);
      assertThat(logOdds("0<-0.0 1 2", zero, 0, 0)).isEqualTo(2);
    }
    assertThat(logOdds("0<0 1 2", -Double.MIN_VALUE, 0, 0)).isEqualTo(1);
  }

  @Test
  void treesOfAnyDepthAddUp() {
    Trees trees = trees("0.5", "2<1 0<1 1<1 10 20 30 40", "1<3 -1 1");

    assertThat(trees.logOdds(new double[] {0, 0, 0})).isEqualTo(0.5 + 10 - 1);
    assertThat(trees.logOdds(new double[] {0, 5, 0})).isEqualTo(0.5 + 20 + 1);
    assertThat(trees.logOdds(new double[] {1, 0, 0})).isEqualTo(0.5 + 30 - 1);
    assertThat(trees.logOdds(new double[] {1, 0, 1})).isEqualTo(0.5 + 40 - 1);
  }

  @Test
  void answersAsTheTreesStandInTheResource() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String[] grown = new String[1 + random.nextInt(5)];
      Arrays.setAll(grown, t -> grown(random, random.nextInt(6)));
      double[] values = DoubleStream.generate(() -> random.nextInt(5)).limit(3).toArray();
      double expected =
          Arrays.stream(grown)
              .mapToDouble(t -> walked(Splitter.on(' ').split(t).iterator(), values))
              .sum();

      assertThat(trees(grown).logOdds(values)).as("%s", List.of(grown)).isEqualTo(expected);
    }
  }

  @Test
  void isLikelyAsItsLogOddsSay() {
    var random = new Random(7);
    int likely = 0;
    for (int round = 0; round < 500; round++) {
      String[] grown = new String[1 + random.nextInt(60)];
      Arrays.setAll(grown, t -> scaled(grown(random, random.nextInt(4))));
      double[] values = DoubleStream.generate(() -> random.nextInt(5)).limit(3).toArray();
      Trees trees = trees(grown);

      boolean expected = trees.logOdds(values) > 0;
      assertThat(trees.isLikely(values)).as("%s", List.of(grown)).isEqualTo(expected);
      likely += expected ? 1 : 0;
    }
    assertThat(likely).isBetween(100, 400);
  }

  /** The same tree with leaves on both sides of 0. */
  private static String scaled(String tree) {
    return Splitter.on(' ')
        .splitToStream(tree)
        .map(
            node -> node.contains("<") ? node : String.valueOf((Integer.parseInt(node) - 32) / 64f))
        .collect(Collectors.joining(" "));
  }

  private static String grown(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return String.valueOf(random.nextInt(64));
    }
    String question = random.nextInt(3) + "<" + random.nextInt(5);
    return question + " " + grown(random, depth - 1) + " " + grown(random, depth - 1);
  }

  /** The tree's answer, read node by node. */
  private static double walked(Iterator<String> nodes, double[] values) {
    String node = nodes.next();
    int less = node.indexOf('<');
    if (less < 0) {
      return Double.parseDouble(node);
    }
    double yes = walked(nodes, values);
    double no = walked(nodes, values);
    double asked = values[Integer.parseInt(node.substring(0, less))];
    return asked < Double.parseDouble(node.substring(less + 1)) ? yes : no;
  }

  @Test
  void refusesTreesThatAreCutShortOrOfOtherFeatures() {
    assertThatThrownBy(() -> trees("0<1 1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> trees("0<1 1 2 3")).hasMessageContaining("tree 0");
    assertThatThrownBy(() -> Trees.of(List.of("length", "1"), NAMES))
        .hasMessageContaining("other features");
  }
}
