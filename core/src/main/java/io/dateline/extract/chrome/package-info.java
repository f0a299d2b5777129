/**
 * What recurs on the pages of an outlet, and is boilerplate for that reason alone.
 *
 * <p>An {@link io.dateline.extract.chrome.OutletSample} keeps the lines of some of an outlet's
 * pages as hashes, {@link io.dateline.extract.chrome.Recurrence} decides which of them are chrome,
 * and {@link io.dateline.extract.chrome.PageLines} takes those out of an article. All of it is a
 * function of the set of pages: their order makes no difference, and learning a page twice changes
 * nothing.
 */
@NullMarked
package io.dateline.extract.chrome;

import org.jspecify.annotations.NullMarked;
