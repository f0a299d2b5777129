/** The line that opens a story, and the agencies whose copy it may be. Not API. */
@NullMarked
package io.dateline.recognize.wire;

import org.jspecify.annotations.NullMarked;
