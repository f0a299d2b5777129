package io.dateline.internal.stories;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The texts that are there, as {@link StoryGroups} asks for them. */
public interface Texts {
  /**
   * Texts that may be copies of those asked for.
   *
   * @return for each of {@code asked} all other texts that are there and share its lead or {@value
   *     Likeness#ANCHORS_SHARED} of its anchors, each once; more do no harm
   */
  Map<Sketch, List<Sketch>> near(Collection<Sketch> asked) throws IOException;

  /**
   * The story of a text that is there and was grouped before: the key of the text that leads it.
   */
  long story(Sketch text) throws IOException;
}
