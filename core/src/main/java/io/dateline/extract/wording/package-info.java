/**
 * What the lines around an article say. Not API.
 *
 * <p>{@link io.dateline.extract.wording.Wording} knows the phrases of the resource {@code
 * wording.txt} and tells for a line which reason for its removal they give, if any. Markup and
 * place on the page are the callers' to weigh.
 */
@NullMarked
package io.dateline.extract.wording;

import org.jspecify.annotations.NullMarked;
