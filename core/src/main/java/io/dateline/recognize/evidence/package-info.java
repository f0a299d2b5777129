/**
 * A page seen as evidence: its clues by key, its schema.org objects, its removed lines one by one,
 * its addresses. Not API.
 */
@NullMarked
package io.dateline.recognize.evidence;

import org.jspecify.annotations.NullMarked;
