/**
 * The command line. Every command is a thin front: {@code check} asks the rewriter, the others go
 * through {@code jdbc:buster:} like any application. Results go to standard output, everything else
 * to standard error; {@link so.buster.cli.Exit} lists the exit statuses.
 */
@NullMarked
package so.buster.cli;

import org.jspecify.annotations.NullMarked;
