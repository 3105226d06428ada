/**
 * Named sources: files of configuration and providers in, one checked {@link
 * so.buster.jdbc.config.Configuration} out.
 *
 * <p>What is written there is the operator's word. Every mistake is one line with its path ({@code
 * sources.shop.maxRows}) that says what to do and never repeats a value. A source with a mistake
 * stops itself and nothing else; a file that cannot be read stops everything at the first start,
 * because it may be the one that closes direct URLs, and is no more than logged later on.
 */
@NullMarked
package so.buster.jdbc.source;

import org.jspecify.annotations.NullMarked;
