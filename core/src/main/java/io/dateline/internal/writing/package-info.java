/**
 * How articles are put and deleted: the writer, its lock, and the lookup of what is there. Not an
 * API.
 */
@NullMarked
package io.dateline.internal.writing;

import org.jspecify.annotations.NullMarked;
