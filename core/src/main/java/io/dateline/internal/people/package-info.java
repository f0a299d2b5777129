/**
 * Who is who in an archive: which of the names and offices that articles give are one person's. Not
 * an API.
 *
 * <p>Nothing of this is stored. {@link io.dateline.internal.people.People} is worked out of the
 * distinct {@link io.dateline.internal.schema.Sighting}s of a reader and of how many articles hold
 * each, so it depends on what stands in the archive and on nothing else: not on the order in which
 * it came, nor on what was deleted. The steps stand in {@link
 * io.dateline.internal.people.PeopleMerge}.
 */
@NullMarked
package io.dateline.internal.people;

import org.jspecify.annotations.NullMarked;
