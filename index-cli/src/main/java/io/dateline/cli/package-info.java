/** The command: one class a subcommand over the public API of the library. */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
