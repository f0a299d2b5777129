package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads offices of which one sentence says whose they are and another who holds them. */
final class OpenOffice {
  /** The other sentence is no further than this many tokens away. */
  private static final int REACH = 60;

  /** A spokesman named later, this many tokens at most, speaks for the same. */
  private static final int MEMORY = 200;

  private final Tokens tokens;
  private final OwnerReader owners;

  /** Names of two words and more, by their first token. */
  private final IntMap<Name> fullNames = new IntMap<>();

  OpenOffice(Tokens tokens, Lexicon lexicon, List<Name> names) {
    this.tokens = tokens;
    this.owners = new OwnerReader(tokens, lexicon);
    for (Name name : names) {
      if (name.length() > 1) {
        fullNames.put(name.from(), name);
      }
    }
  }

  /**
   * The same titles, those of spokesmen with whose they are where the text has told it: "a police
   * spokesman" before "spokesman John Roe".
   */
  List<Title> completeSpokesmen(List<Title> titles) {
    List<Title> complete = new ArrayList<>(titles.size());
    Title last = null;
    for (Title title : titles) {
      Title told = title;
      if (isSpokesman(title)) {
        boolean near = last != null && title.from() - last.to() < MEMORY;
        if (near && last != null && last.counts() && isBare(title)) {
          told = title.like(last);
        }
        last = told;
      }
      complete.add(told);
    }
    return complete;
  }

  private static boolean isSpokesman(Title title) {
    return title.head().singular().contains("spokes");
  }

  /** Whether it says nothing but spokesman, with an article at most, which is not "a". */
  private boolean isBare(Title title) {
    return !title.counts()
        && title.boss() < 0
        && !title.head().plural()
        && title.to() == title.headTo()
        && title.from() == title.headFrom()
        && !tokens.is(title.from() - 1, "a")
        && !tokens.is(title.from() - 1, "'s");
  }

  /** "Spokesman John Roe" with the public body that the text named last before, if it did. */
  Title complete(Title title) {
    boolean open =
        isBare(title)
            && tokens.capital(title.from())
            && isSpokesman(title)
            && tokens.opensSentence(title.from());
    Owner body = open ? bodyBefore(title.from()) : null;
    return body == null
        ? title
        : title.under(
            new HeldOffice(
                "", body.name(), body.country(), false, body.kind() == Owner.Kind.INTERNATIONAL),
            title.to());
  }

  /**
   * "Chairman Jane Roe of the Senate Banking Committee": the title with the body behind the name.
   */
  Title complete(Title title, Name name) {
    boolean open =
        !title.counts()
            && title.boss() < 0
            && title.office().of().isEmpty()
            && tokens.joined(name.to())
            && tokens.is(name.to(), "of");
    Owner body = open ? owners.after(name.to() + 1) : null;
    return body != null && body.isBody() && !body.name().isEmpty()
        ? title.under(
            new HeldOffice(
                "", body.name(), body.country(), false, body.kind() == Owner.Kind.INTERNATIONAL),
            title.to())
        : complete(title);
  }

  private @Nullable Owner bodyBefore(int from) {
    for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
      if (tokens.is(i, WordKind.PRIVATE)) {
        return null;
      }
      Owner owner = tokens.capital(i) ? owners.before(i + 1) : null;
      if (owner != null && owner.isBody() && !owner.name().isEmpty()) {
        return owner;
      }
    }
    return null;
  }

  /** "The envoy to Peru has left. Jane Roe said": the subject of the sentence behind, or null. */
  @Nullable Name subjectOfNext(Title title) {
    int at = title.from();
    boolean the = tokens.joined(at) && tokens.is(at - 1, "the");
    boolean owned = !title.office().of().isEmpty();
    if (!owned || !title.counts() || !tokens.opensSentence(the ? at - 1 : at)) {
      return null;
    }
    boolean possessive = false;
    for (int i = at; i < title.headFrom(); i++) {
      possessive |= tokens.is(i, "'s");
    }
    if (!the && !possessive) {
      return null;
    }
    int end = title.to();
    while (end < title.to() + REACH && (tokens.word(end) || tokens.is(end, ","))) {
      if (fullNames.contains(end)) {
        return null;
      }
      end++;
    }
    Name name = tokens.is(end, ".") ? fullNames.get(end + 1) : null;
    boolean acts =
        name != null
            && tokens.joined(name.to())
            && tokens.word(name.to())
            && !tokens.capital(name.to());
    return acts ? name : null;
  }
}
