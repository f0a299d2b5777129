/** What a page's address tells: who it is, where it is from. Not API. */
@NullMarked
package io.dateline.recognize.address;

import org.jspecify.annotations.NullMarked;
