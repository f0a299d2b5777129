/**
 * Which character set bytes are in: by byte order mark, by what they are, by what was declared
 * outside and inside of them, and by detection last.
 */
@NullMarked
package io.dateline.source.charset;

import org.jspecify.annotations.NullMarked;
