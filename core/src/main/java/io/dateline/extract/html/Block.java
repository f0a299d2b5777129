package io.dateline.extract.html;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.ErrorNotices;
import io.dateline.extract.wording.Notice;
import io.dateline.extract.wording.Wording;
import io.dateline.extract.wording.Words;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A run of text that a reader sees as one line or paragraph. */
final class Block {
  /** Longer lines are no boilerplate by their wording alone. */
  private static final int LONGEST_WORDED = 48;

  final int index;
  final String text;
  final Scope scope;

  /** The last link in it. */
  private final @Nullable Element link;

  /** Characters inside links, white space folded. */
  int linkChars;

  final int links;

  /** Characters in bold or italics. */
  final int strongChars;

  final int italicChars;

  /** Marks of inline elements that hold all or some of the text. */
  final long inlineMarks;

  /** 1 to 6, or 0 if it is no heading. */
  final int heading;

  /** How many characters at its start are the kicker of a headline; 0 if none. */
  final int kicker;

  /** Whether only a single line break parts it from the block before. */
  final boolean continues;

  /** Whether an image stands between it and the block before. */
  final boolean afterImage;

  final int words;

  /** Whether its wording may say something. */
  final boolean speaks;

  /** Null until they were asked for: most blocks are links in marked parts of the page. */
  private @Nullable Words cut;

  private @Nullable Notice notice;
  private Optional<RemovalReason> worded = Optional.empty();
  private boolean asked;

  /** Sentence ends: full stops and their kin, with or without a closing quotation mark. */
  final int sentences;

  Block(
      int index,
      String text,
      Scope scope,
      @Nullable Element link,
      int linkChars,
      int links,
      int strongChars,
      int italicChars,
      long inlineMarks,
      int heading,
      int kicker,
      boolean continues,
      boolean afterImage) {
    this.index = index;
    this.text = text;
    this.scope = scope;
    this.link = link;
    this.linkChars = Math.min(linkChars, text.length());
    this.links = links;
    this.strongChars = strongChars;
    this.italicChars = italicChars;
    this.inlineMarks = inlineMarks;
    this.kicker = kicker;
    this.continues = continues;
    this.afterImage = afterImage;
    int wordCount = 0;
    int ends = 0;
    boolean inWord = false;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlainLetter(c)) {
        wordCount += inWord ? 0 : 1;
        inWord = true;
        letters = true;
      } else if (c == ' ') {
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        if (!inWord || isIdeograph(c)) {
          wordCount++;
        }
        inWord = true;
        letters |= !Character.isDigit(c);
      } else {
        if (c != '\'' && c != '’' && c != '-') {
          inWord = false;
        }
        if (isSentenceEnd(text, i)) {
          ends++;
        }
      }
    }
    this.words = wordCount;
    this.sentences = ends;
    this.heading = heading;
    // Bare numbers are scores and counters here; in lines of text they may be error codes.
    this.speaks = wordCount <= LONGEST_WORDED && (letters || heading > 0);
  }

  /** How much its wording sounds like an error page. */
  Notice notice() {
    Notice known = notice;
    if (known == null) {
      known = speaks ? ErrorNotices.of(text, cut()) : Notice.NONE;
      notice = known;
    }
    return known;
  }

  /** Why its wording says that it is no part of a story. */
  Optional<RemovalReason> worded() {
    if (!asked && speaks) {
      worded = Wording.standard().reasonOf(cut(), notice());
    }
    asked = true;
    return worded;
  }

  /** Its words, as far as phrases have them. */
  Words cut() {
    Words known = cut;
    if (known == null) {
      known = Words.known(text);
      cut = known;
    }
    return known;
  }

  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Han, kana, and hangul are written without spaces; two characters make about a word. */
  private static boolean isIdeograph(char c) {
    return (c >= 0x2e80 && Character.isIdeographic(c)) || (c >= 0x3040 && c <= 0x30ff);
  }

  private static boolean isSentenceEnd(String text, int i) {
    char c = text.charAt(i);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && "\"'”’»)]".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next == text.length() || text.charAt(next) == ' ';
  }

  /** Where the last link in it leads. */
  Optional<String> address() {
    return Optional.ofNullable(link).map(a -> a.attr("href"));
  }

  /** Whether one link holds this and {@code other}. */
  boolean sharesLink(Block other) {
    return link != null && link.equals(other.link);
  }

  /** Takes its links for the page's mistake. */
  void unlink() {
    linkChars = 0;
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  /** Whether it reads like a paragraph of a story: sentences, and few links. */
  boolean isProse() {
    return words >= 12 && sentences > 0 && linkDensity() < 0.5 && heading == 0;
  }

  boolean endsSentence() {
    int i = text.length() - 1;
    while (i >= 0 && "\"'”’»)]* ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;。！？".indexOf(text.charAt(i)) >= 0;
  }
}
