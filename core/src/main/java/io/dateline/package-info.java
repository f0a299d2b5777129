/**
 * Dateline turns scraped news into a clean, faceted, searchable archive.
 *
 * <p>{@link io.dateline.NewsIndex} opens an archive, ingests pages, and answers queries; everything
 * else can be had behind it, package by package.
 */
@NullMarked
package io.dateline;

import org.jspecify.annotations.NullMarked;
