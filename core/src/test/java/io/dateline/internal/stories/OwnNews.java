package io.dateline.internal.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up news: the same for the same seed, another text for each number. */
final class OwnNews {
  private static final String[] SYLLABLES = "ka ro mel ten lus sha ver ino dal pe".split(" ");
  private static final String[] WHO =
      ("the minister,a spokeswoman,fishermen,the harbour board,two witnesses,the central bank,"
              + "villagers,the coast guard,an engineer,the union,teachers,the court,farmers,"
              + "the ferry line,doctors,the opposition,pilots,the mayor,miners,the police")
          .split(",");
  private static final String[] DID =
      ("rejected,welcomed,postponed,measured,announced,criticised,counted,repaired,signed,"
              + "questioned,opened,closed,delayed,praised,inspected,doubted,financed,sold,"
              + "described,defended")
          .split(",");
  private static final String[] WHAT =
      ("the new bridge,a plan for cheaper bread,the report on the flood,the sale of two islands,"
              + "the budget,an agreement on herring,the night train,higher fees,the hospital,"
              + "a ban on nets,the old lighthouse,the pay of nurses,a loan,the border road,"
              + "an inquiry,the harvest,the exhibition,a strike,the vaccine,the school law")
          .split(",");
  private static final String[] WHY =
      ("because the river rose again,after talks that lasted until midnight,in spite of protests,"
              + "although nobody had asked,before the winter sets in,as prices climbed,"
              + "while the council looked on,for the third year in a row,without giving a reason,"
              + "since the old rules had lapsed,to the surprise of investors,under heavy rain,"
              + "despite an earlier promise,after a complaint by neighbours,for lack of money,"
              + "when the storm had passed,as the vote drew near,to save the season,"
              + "once the lawyers agreed,until further notice")
          .split(",");

  private final Random random;

  OwnNews(long seed) {
    random = new Random(seed);
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }

  String name() {
    String name = any(SYLLABLES) + any(SYLLABLES) + (random.nextBoolean() ? any(SYLLABLES) : "");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  String sentence() {
    String what = any(WHO) + " of " + name() + " " + any(DID) + " " + any(WHAT) + " " + any(WHY);
    String sentence =
        switch (random.nextInt(4)) {
          case 0 -> name() + " said that " + what + ".";
          case 1 -> what + ", " + name() + " " + name() + " told reporters.";
          case 2 -> what + ", " + (2 + random.nextInt(900)) + " in all, and " + any(WHY) + ".";
          default -> what + ".";
        };
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  String paragraph() {
    List<String> sentences = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      sentences.add(sentence());
    }
    return String.join(" ", sentences);
  }

  /** A story of so many paragraphs. */
  String story(int paragraphs) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      text.add(paragraph());
    }
    return String.join("\n\n", text);
  }
}
