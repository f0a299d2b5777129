package io.dateline.internal.stories;

import java.util.List;
import java.util.Random;

/** Fills in the forms that newsrooms use every day: each filling is a story of its own. */
final class FormNews {
  private final Random random;
  private final OwnNews news;

  FormNews(long seed) {
    random = new Random(seed);
    news = new OwnNews(seed);
  }

  private int number(int below) {
    return 1 + random.nextInt(below);
  }

  /** One filling of each form. */
  List<String> fillings() {
    return List.of(weather(), market(), scores(), results(), obituary(), police());
  }

  private String weather() {
    return String.format(
        "Today will be mostly sunny with a high near %d. Winds from the northwest at %d to %d"
            + " miles an hour. Tonight partly cloudy with a low around %d. The chance of rain is"
            + " %d percent. Sunrise at 6:%02d, sunset at 7:%02d. The lake stands at %d feet, and"
            + " the outlook for the weekend remains fair.",
        number(40) + 50,
        number(9),
        number(9) + 10,
        number(30) + 20,
        number(9) * 10,
        number(59),
        number(59),
        number(300) + 500);
  }

  private String market() {
    return String.format(
        "Shares closed mixed on the exchange as investors waited for figures from the central"
            + " bank. The index of thirty leading shares ended at %d, a change of %d points from"
            + " the day before. Gold was fixed at %d an ounce, and crude oil traded at %d.%d a"
            + " barrel. Turnover reached %d million, dealers said, with %d issues up and %d down.",
        number(9000),
        number(90),
        number(1500),
        number(90),
        number(9),
        number(900),
        number(500),
        number(500));
  }

  private String scores() {
    var table = new StringBuilder("Results of the second division on Saturday:");
    for (int i = 0; i < 8; i++) {
      table.append(
          String.format("\n\n%s %d %s %d", news.name(), number(5), news.name(), number(5)));
    }
    return table.append("\n\nThe next round is played on Wednesday evening.").toString();
  }

  private String results() {
    return String.format(
        "%s Holdings said net profit for the quarter was %d mln against %d mln, or %d cts a share"
            + " against %d cts. Sales were %d mln against %d mln. Average shares outstanding were"
            + " %d mln. The company declared a dividend of %d cts.",
        news.name(),
        number(90),
        number(90),
        number(99),
        number(99),
        number(900),
        number(900),
        number(50),
        number(40));
  }

  private String obituary() {
    return String.format(
        "%s %s, %d, of %s, died on %d March at the county hospital. A service will be held at"
            + " %d:%02d in the chapel at %s, and burial will follow in the cemetery there. Friends"
            + " may call from %d until %d on Friday.",
        news.name(),
        news.name(),
        number(60) + 30,
        news.name(),
        number(30),
        number(11),
        number(59),
        news.name(),
        number(3),
        number(4) + 4);
  }

  private String police() {
    return String.format(
        "Police are looking for witnesses after a break-in at %d %s Street in %s. The owner, %s"
            + " %s, came home at %d:%02d and found a window broken. Goods worth %d crowns are"
            + " missing. Anyone who saw something is asked to call %d %d.",
        number(200),
        news.name(),
        news.name(),
        news.name(),
        news.name(),
        number(11),
        number(59),
        number(9000),
        number(900),
        number(9000));
  }
}
