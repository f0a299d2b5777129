/**
 * What stands in an archive: fields, analysis, format, and the article's stored form. Not an API.
 */
@NullMarked
package io.dateline.internal.schema;

import org.jspecify.annotations.NullMarked;
