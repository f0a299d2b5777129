/**
 * Which articles tell one story: copies of one text, and rewrites that kept most of it. Not an API.
 *
 * <p>A body becomes a {@link io.dateline.internal.stories.Sketch}: a sample of its five-word
 * shingles (Broder, "On the resemblance and containment of documents", 1997), chosen by hash, so
 * that two sketches tell how much of the shorter text the longer one holds. Texts of one sketch are
 * one text. {@link io.dateline.internal.stories.Likeness} says when two texts are copies: a
 * question to the pair alone.
 *
 * <p>{@link io.dateline.internal.stories.StoryGroups} makes stories of the pairs. Chains would join
 * what has nothing in common, so a story is a star: the longest text leads it, and all others in it
 * are copies of that one. Who leads is told by the texts that are there, whatever their order of
 * arrival; after a change only texts near what changed are looked at again.
 */
@NullMarked
package io.dateline.internal.stories;

import org.jspecify.annotations.NullMarked;
