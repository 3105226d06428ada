package so.buster.sql;

import java.util.function.Consumer;

/**
 * A literal on whose value the verdict on a shape depends. The rules see shapes, which hold no
 * values, so they leave a check behind that runs on every text.
 *
 * @param token the number of the literal among the tokens of the statement
 * @param rule refuses a value by {@link Fault}
 */
record Slot(int token, Consumer<Token> rule) {}
