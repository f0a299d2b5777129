/** How well a text answers: what a word, its neighbours, and its age count for. Not an API. */
@NullMarked
package io.dateline.internal.ranking;

import org.jspecify.annotations.NullMarked;
