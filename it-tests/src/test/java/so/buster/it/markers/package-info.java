/**
 * Words that nobody may see, and everything searched for them: exceptions, warnings, logs, what
 * objects say of themselves, threads, MBeans, temporary files.
 */
@NullMarked
package so.buster.it.markers;

import org.jspecify.annotations.NullMarked;
