/**
 * What stands in an archive: fields, analysis, format, and the article's stored form. Not an API.
 *
 * <p>An article is one document. Its body is stored as text, everything else about it as the bytes
 * of {@link io.dateline.internal.schema.ArticleCodec}; what was removed from the page is stored
 * there and never searched. {@link io.dateline.internal.schema.Fields} names the rest:
 *
 * <ul>
 *   <li>headline and body are indexed twice, stemmed and as written; {@link
 *       io.dateline.internal.analysis.Analysis} says how. Offsets are not kept: snippets analyze
 *       the few bodies that are shown anew;
 *   <li>each facet has labels, as sorted set doc values that are counted, and keys, as terms that
 *       are filtered by: folded by {@link io.dateline.internal.schema.Keys}, so that case and
 *       accents do not matter. A day has three labels: year, month, and day;
 *   <li>an official with all offices that the article gives them is one {@link
 *       io.dateline.internal.schema.Sighting}, both label and key: who of them is one person is
 *       told by {@link io.dateline.internal.people.People} when the archive is read;
 *   <li>the {@link io.dateline.internal.stories.Sketch} tells copies; the story that it is of is
 *       the only thing written anew in a document: {@link io.dateline.internal.schema.StoryFields};
 *   <li>the fingerprint tells whether putting an article again would change anything;
 *   <li>the index is sorted by time of publication, newest first.
 * </ul>
 *
 * <p>{@link io.dateline.internal.schema.ArchiveFormat} stands in every commit. Whoever changes a
 * field or the analysis raises it there: an archive of another format is refused, never misread.
 */
@NullMarked
package io.dateline.internal.schema;

import org.jspecify.annotations.NullMarked;
