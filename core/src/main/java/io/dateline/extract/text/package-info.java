/**
 * Flat text: lines of a page with the site's chrome among them, as scrapers leave it. Not API.
 *
 * <p>{@link io.dateline.extract.text.TextPage} takes the steps one by one: bytes become lines, each
 * line is described by what it says and what stands around it, a small linear model says how likely
 * it belongs to the article, a pass over all lines finds the most likely stretches, and what stays
 * outside gets its reason.
 */
@NullMarked
package io.dateline.extract.text;

import org.jspecify.annotations.NullMarked;
