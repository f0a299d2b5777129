/** Reads the word lists of recognition. Not API. */
@NullMarked
package io.dateline.recognize.table;

import org.jspecify.annotations.NullMarked;
