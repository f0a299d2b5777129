package io.dateline.internal.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Edits a text as desks and scrapers do. What an edit leaves holds four fifths of the words of the
 * shorter of both texts; edits that drop much drop whole paragraphs.
 */
final class EditedNews {
  private static final Pattern PARAGRAPHS = Pattern.compile("\n\n+");
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?][\"']?)\\s+");

  private static final String[] CHROME = {
    "Share this story",
    "Home | News | Sport | Weather",
    "Sign up for our morning letter and never miss a story again.",
    "Copyright %d %s Media. All rights reserved. No part of this page may be passed on.",
    "Read more: %2$s readers say what they think",
    "Photo: %2$s Picture Desk",
    "Follow %2$s on all channels",
    "This story first appeared in the %2$s Gazette on page %1$d.",
    "Most read today 1 2 3 4 5",
    "Advertisement"
  };

  private final Random random;
  private final OwnNews added;

  EditedNews(long seed) {
    random = new Random(seed);
    added = new OwnNews(seed + 1);
  }

  /** One to three edits, each of another sort. */
  String edit(String text) {
    double[] budget = {0.2};
    String edited = text;
    List<Integer> sorts = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    Collections.shuffle(sorts, random);
    for (int sort : sorts.subList(0, 1 + random.nextInt(3))) {
      edited = edit(edited, sort, budget);
    }
    return edited;
  }

  private String edit(String text, int sort, double[] budget) {
    return switch (sort) {
      case 0 -> dropParagraphs(text);
      case 1 -> changeLead(text, budget);
      case 2 -> addSentences(text, budget);
      case 3 -> addChrome(text, budget);
      case 4 -> changeWords(text, budget);
      default -> changeLayout(text);
    };
  }

  /** Up to half of the text, mostly from its end. */
  private String dropParagraphs(String text) {
    List<String> paragraphs = split(PARAGRAPHS, text);
    int least = words(text) / 2;
    int left = words(text);
    int drop = 1 + random.nextInt(Math.max(1, paragraphs.size() / 2));
    for (; drop > 0 && paragraphs.size() > 1; drop--) {
      int which =
          random.nextInt(4) == 0 ? random.nextInt(paragraphs.size()) : paragraphs.size() - 1;
      left -= words(paragraphs.get(which));
      if (left < least) {
        break;
      }
      paragraphs.remove(which);
    }
    return String.join("\n\n", paragraphs);
  }

  /** Another first sentence; of a short text none. */
  private String changeLead(String text, double[] budget) {
    List<String> sentences = split(SENTENCES, text);
    if (!spend(budget, words(sentences.get(0)), text)) {
      return text;
    }
    return added.sentence() + text.substring(sentences.get(0).length());
  }

  private String addSentences(String text, double[] budget) {
    List<String> paragraphs = split(PARAGRAPHS, text);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String sentence = added.sentence();
      if (spend(budget, words(sentence), text)) {
        int at = random.nextInt(paragraphs.size());
        paragraphs.set(at, paragraphs.get(at) + " " + sentence);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private String addChrome(String text, double[] budget) {
    List<String> paragraphs = split(PARAGRAPHS, text);
    String name = added.name();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      String form = CHROME[random.nextInt(CHROME.length)];
      String line = String.format(form, 1990 + random.nextInt(40), name);
      if (spend(budget, words(line), text)) {
        int place = random.nextInt(5);
        paragraphs.add(
            place == 0 ? random.nextInt(paragraphs.size() + 1) : place < 3 ? 0 : paragraphs.size(),
            line);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** One word in sixty, as editors of another house style do. */
  private String changeWords(String text, double[] budget) {
    String[] words = text.split(" ");
    int most = words.length / 60;
    for (int i = 0; i < most; i++) {
      if (spend(budget, Sketch.SHINGLE, text)) {
        words[random.nextInt(words.length)] = added.name();
      }
    }
    return String.join(" ", words);
  }

  private String changeLayout(String text) {
    return switch (random.nextInt(3)) {
      case 0 -> text.replace("\"", "\u201c").replace("'", "\u2019").replace("-", "\u2013");
      case 1 -> PARAGRAPHS.matcher(text).replaceAll(" \n").replace(". ", ".\n\n");
      default -> text.replace(" ", "  ").toUpperCase(Locale.ROOT);
    };
  }

  /** Whether so many words may still be another text's: a fifth in all. */
  private static boolean spend(double[] budget, int words, String text) {
    double share = (double) words / words(text);
    if (share > budget[0]) {
      return false;
    }
    budget[0] -= share;
    return true;
  }

  private static List<String> split(Pattern at, String text) {
    return new ArrayList<>(Arrays.asList(at.split(text.strip())));
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
