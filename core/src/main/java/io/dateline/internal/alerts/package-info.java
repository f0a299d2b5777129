/**
 * Matches each article that is put against the searches that its archive keeps.
 *
 * <p>{@link io.dateline.internal.alerts.SavedQueries} holds them compiled, by terms of which an
 * article must have one; only those that may match are asked of the article.
 */
@NullMarked
package io.dateline.internal.alerts;

import org.jspecify.annotations.NullMarked;
