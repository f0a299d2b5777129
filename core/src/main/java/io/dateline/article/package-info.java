/**
 * What an article is: values only, no behaviour that needs anything but the JDK.
 *
 * <p>{@link io.dateline.article.Article} is what is left of a scraped page once everything around
 * it is gone; {@link io.dateline.article.RemovedBlock} says what went and why; {@link
 * io.dateline.article.Official} is a person the text names with a public office. Every type is an
 * immutable record or an enum, safe to share between threads. What is not known is an empty {@link
 * java.util.Optional} or an empty list, never {@code null} and never a guess.
 */
@NullMarked
package io.dateline.article;

import org.jspecify.annotations.NullMarked;
