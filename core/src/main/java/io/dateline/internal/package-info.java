/**
 * The Lucene side of an archive. Not an API: anything here may change in any release.
 *
 * <p>This package and those below it are the only ones that import Lucene.
 */
@NullMarked
package io.dateline.internal;

import org.jspecify.annotations.NullMarked;
